/**
 * Let the fields of a form decide what a page shows. The choices are in the address, so that what is
 * shown can be linked to.
 *
 * @param form Its fields are `select` elements; an empty value is no choice.
 * @param show Called with the choice of each field by its name: at once, and after every change.
 */
export function followChoices(form: HTMLFormElement, show: (choices: Choices) => void): void {
  const selects = [...form.querySelectorAll('select')];
  const showChosen = () => {
    show(Object.fromEntries(selects.map(({ name, value }) => [name, value])));
  };

  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = params.get(select.name);
    const option = [...select.options].find(({ value }) => value === wanted);
    if (option) select.value = option.value;
  }
  form.addEventListener('change', () => {
    const url = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
    showChosen();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  showChosen();
}

/** Whether each value chosen is one that a thing has; an empty choice is any. */
export function isChosen(values: Record<string, readonly string[]>, choices: Choices): boolean {
  return Object.entries(values).every(([name, own]) => {
    const choice = choices[name];
    return !choice || own.includes(choice);
  });
}

/** By the names of the form’s fields. */
type Choices = Record<string, string>;
