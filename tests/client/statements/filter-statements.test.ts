import { beforeEach, describe, expect, it } from 'vitest';
import { createElement, findElement } from '../../../src/client/dom.ts';
import { filterStatements } from '../../../src/client/statements/filter-statements.ts';

describe('the list of statements', () => {
  let list: HTMLElement;

  beforeEach(() => {
    history.replaceState(null, '', '?area=staying-safe&grade=9');
    list = createElement('div');
    list.innerHTML = `<form hidden>
        <select name="area"><option value="">All</option>
          <option value="staying-safe">Staying safe</option></select>
        <select name="grade"><option value="">All</option><option value="2">2</option></select>
        <p role="status"></p>
      </form>
      <ol>
        <li data-areas="staying-safe" data-grade="1">a</li>
        <li data-areas="being-healthy staying-safe" data-grade="2">b</li>
        <li data-areas="" data-grade="2">c</li>
      </ol>`;
    filterStatements(list);
  });

  it('shows what the address chooses, ignoring values that it does not have', () => {
    expect(shown(list)).toEqual(['a', 'b']);
    expect(findElement(list, '[role="status"]', HTMLElement).textContent).toBe('2 statements');
    expect(findElement(list, 'form', HTMLFormElement).hidden).toBe(false);
  });

  it('writes a choice into the address', () => {
    choose(list, 'grade', '2');
    expect(shown(list)).toEqual(['b']);
    expect(findElement(list, '[role="status"]', HTMLElement).textContent).toBe('1 statement');
    expect(location.search).toBe('?area=staying-safe&grade=2');
    choose(list, 'area', '');
    expect(shown(list)).toEqual(['b', 'c']);
    expect(location.search).toBe('?grade=2');
  });
});

function choose(list: HTMLElement, name: string, value: string): void {
  const select = findElement(list, `select[name="${name}"]`, HTMLSelectElement);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function shown(list: HTMLElement): (string | null)[] {
  return [...list.querySelectorAll<HTMLElement>('li')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
}
