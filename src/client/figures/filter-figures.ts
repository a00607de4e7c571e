import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import { followChoices, isChosen } from '../filter-form.ts';

/**
 * Let a reader filter a table of figures by kind, area and group, and sort it.
 *
 * @param table The element with the form and the table; each row of the body has `data-kind`,
 * `data-areas`, `data-groups` and, where the figure has one, `data-value`.
 */
export function filterFigures(table: HTMLElement): void {
  const form = findElement(table, 'form', HTMLFormElement);
  const status = findElement(table, '[role="status"]', HTMLElement);
  const body = findElement(table, 'tbody', HTMLTableSectionElement);
  const rows = [...body.querySelectorAll('tr')];
  const byValue = rows.toSorted((a, b) => valueOf(b) - valueOf(a));

  followChoices(form, (choices) => {
    for (const row of rows) row.hidden = !isChosen(valuesOf(row), choices);
    body.append(...(choices['sort'] === 'value' ? byValue : rows));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = `${shown} of ${count(rows.length, 'figure')}`;
  });
}

/** The value of a row’s figure; below every other where it has none. */
function valueOf({ dataset }: HTMLElement): number {
  const value = dataset['value'];
  return value === undefined ? -Number.MAX_VALUE : Number(value);
}

function valuesOf({ dataset }: HTMLElement): Record<'kind' | 'area' | 'group', string[]> {
  return {
    kind: [required(dataset['kind'], 'data-kind')],
    area: required(dataset['areas'], 'data-areas').split(' '),
    group: required(dataset['groups'], 'data-groups').split(' '),
  };
}
