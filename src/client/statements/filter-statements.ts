import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';

/**
 * Let a reader filter a list of statements by area and grade. The choice is in the address, so that a
 * filtered list can be linked to.
 *
 * @param list The element with the form and the list; each `li` has `data-areas` and `data-grade`.
 */
export function filterStatements(list: HTMLElement): void {
  const form = findElement(list, 'form', HTMLFormElement);
  const status = findElement(list, '[role="status"]', HTMLElement);
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  const selects = [...form.querySelectorAll('select')];

  const show = () => {
    const choice = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    for (const item of items) item.hidden = !isChosen(statementOf(item), choice);
    status.textContent = count(items.filter(({ hidden }) => !hidden).length, 'statement');
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
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  show();
}

/** Whether a statement is of the area and grade chosen; an empty choice is any. */
export function isChosen(
  { areas, grade }: StatementFacts,
  { area, grade: wanted }: Choice,
): boolean {
  return (!area || areas.includes(area)) && (!wanted || grade === wanted);
}

function statementOf({ dataset }: HTMLElement): StatementFacts {
  return {
    areas: required(dataset['areas'], 'data-areas').split(' '),
    grade: required(dataset['grade'], 'data-grade'),
  };
}

interface StatementFacts {
  /** Slugs of areas. */
  areas: string[];
  grade: string;
}

/** By the names of the form’s fields. */
interface Choice {
  area?: string;
  grade?: string;
}
