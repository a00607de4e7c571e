import { describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawInSteps } from '../../../src/client/search-page/draw-in-steps.ts';

describe('drawing a list in steps', () => {
  it('replaces what was there with every entry, in order', async () => {
    const list = createElement('ol', createElement('li', 'old'));
    expect(await drawInSteps(list, entries(10), () => true)).toBe(true);
    expect(list.textContent).toBe('0123456789');
  });

  it('calls back between the first entry and the second', async () => {
    const list = createElement('ol');
    const seen: string[] = [];
    const afterFirst = () => {
      seen.push(list.textContent);
    };
    await drawInSteps(list, entries(3), () => true, afterFirst);
    expect(seen).toEqual(['0']);
    await drawInSteps(list, [], () => true, afterFirst);
    expect(seen).toEqual(['0', '']);
  });

  it('stops when the list is no longer wanted', async () => {
    const list = createElement('ol');
    const isCurrent = () => list.childElementCount === 0;
    expect(await drawInSteps(list, entries(10), isCurrent)).toBe(false);
    expect(list.childElementCount).toBeLessThan(10);
  });

  it.each([2, 4])(
    'is done with the last of %i entries, wanted after that or not',
    async (length) => {
      const list = createElement('ol');
      const isCurrent = () => list.childElementCount < length;
      expect(await drawInSteps(list, entries(length), isCurrent)).toBe(true);
    },
  );
});

function entries(length: number): (() => DocumentFragment)[] {
  return Array.from({ length }, (_, index) => () => {
    const fragment = document.createDocumentFragment();
    fragment.append(createElement('li', String(index)));
    return fragment;
  });
}
