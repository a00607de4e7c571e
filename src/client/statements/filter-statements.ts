import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import { followChoices, isChosen } from '../filter-form.ts';

/**
 * Let a reader filter a list of statements by area and grade.
 *
 * @param list The element with the form and the list; each `li` has `data-areas` and `data-grade`.
 */
export function filterStatements(list: HTMLElement): void {
  const form = findElement(list, 'form', HTMLFormElement);
  const status = findElement(list, '[role="status"]', HTMLElement);
  const items = [...list.querySelectorAll<HTMLElement>('li')];

  followChoices(form, (choices) => {
    for (const item of items) item.hidden = !isChosen(valuesOf(item), choices);
    status.textContent = count(items.filter(({ hidden }) => !hidden).length, 'statement');
  });
}

function valuesOf({ dataset }: HTMLElement): { area: string[]; grade: string[] } {
  return {
    area: required(dataset['areas'], 'data-areas').split(' '),
    grade: [required(dataset['grade'], 'data-grade')],
  };
}
