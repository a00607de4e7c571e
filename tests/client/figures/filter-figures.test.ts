import { describe, expect, it } from 'vitest';
import { createElement, findElement } from '../../../src/client/dom.ts';
import { filterFigures } from '../../../src/client/figures/filter-figures.ts';

describe('the table of figures', () => {
  it('shows every figure, in report order, for an address without choices', () => {
    expect(shown(tableAt('/'))).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([
    ['?kind=count', ['a', 'd'], '2 of 4 figures'],
    ['?area=staying-safe', ['b', 'c'], '2 of 4 figures'],
    ['?group=young-people', ['a', 'b'], '2 of 4 figures'],
    ['?group=young', ['a', 'b', 'c', 'd'], '4 of 4 figures'],
    ['?area=staying-safe&group=young-people', ['b'], '1 of 4 figures'],
    ['?kind=year&group=young-people', [], '0 of 4 figures'],
    ['?sort=value', ['d', 'b', 'a', 'c'], '4 of 4 figures'],
  ])('shows of %s only %j', (search, expected, status) => {
    const table = tableAt(search);
    expect(shown(table)).toEqual(expected);
    expect(findElement(table, '[role="status"]', HTMLElement).textContent).toBe(status);
  });

  it('writes choices and order into the address, and goes back to report order', () => {
    const table = tableAt('/');
    choose(table, 'sort', 'value');
    choose(table, 'kind', 'count');
    expect(shown(table)).toEqual(['d', 'a']);
    expect(location.search).toBe('?sort=value&kind=count');
    choose(table, 'sort', '');
    expect(shown(table)).toEqual(['a', 'd']);
    expect(location.search).toBe('?kind=count');
  });
});

function tableAt(address: string): HTMLElement {
  history.replaceState(null, '', address);
  const table = createElement('div');
  table.innerHTML = `<form hidden>
      <select name="kind"><option value="">All</option>
        <option value="count">Count</option><option value="year">Year</option></select>
      <select name="area"><option value="">All</option>
        <option value="staying-safe">Staying safe</option></select>
      <select name="group"><option value="">All</option>
        <option value="young-people">Young people</option></select>
      <select name="sort"><option value="">Paragraph</option>
        <option value="value">Value</option></select>
      <p role="status"></p>
    </form>
    <table><tbody>
      <tr data-kind="count" data-areas="" data-groups="young-people" data-value="0.5"><td>a</td></tr>
      <tr data-kind="age" data-areas="staying-safe" data-groups="young-people schools"
        data-value="16"><td>b</td></tr>
      <tr data-kind="year" data-areas="being-healthy staying-safe" data-groups=""><td>c</td></tr>
      <tr data-kind="count" data-areas="" data-groups="" data-value="240000"><td>d</td></tr>
    </tbody></table>`;
  filterFigures(table);
  return table;
}

function choose(table: HTMLElement, name: string, value: string): void {
  const select = findElement(table, `select[name="${name}"]`, HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function shown(table: HTMLElement): (string | null)[] {
  return [...table.querySelectorAll<HTMLElement>('tr')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
}
