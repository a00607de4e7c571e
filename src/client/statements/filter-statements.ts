/**
 * Let a reader narrow a list of statements by area and grade; the address says which, so that a
 * narrowed list can be linked to.
 */
export function narrowStatements(list: HTMLElement): void {
  const form = list.querySelector('form');
  const status = list.querySelector('[role="status"]');
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  const selects = [...list.querySelectorAll('select')];
  if (!form || !status) return;

  const show = () => {
    const chosen = new Map(selects.map(({ name, value }) => [name, value]));
    for (const item of items) {
      const { areas = '', grade = '' } = item.dataset;
      const isWanted =
        ['', ...areas.split(' ')].includes(chosen.get('area') ?? '') &&
        ['', grade].includes(chosen.get('grade') ?? '');
      item.hidden = !isWanted;
    }
    const count = items.filter(({ hidden }) => !hidden).length;
    status.textContent = `${count} ${count === 1 ? 'statement' : 'statements'}`;
  };

  const params = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = params.get(select.name) ?? '';
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  }
  form.addEventListener('change', () => {
    const url = new URL(location.href);
    for (const { name, value } of selects) {
      if (value === '') url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', url);
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  show();
}
