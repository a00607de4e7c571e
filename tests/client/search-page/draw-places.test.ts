import { beforeEach, describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawPlaces, keepRoom } from '../../../src/client/search-page/draw-places.ts';

let list: HTMLElement;

beforeEach(() => {
  list = createElement('ul');
  list.hidden = true;
});

describe('the places that a query names', () => {
  it('are links in a list, which is hidden where there are none', () => {
    drawPlaces(list, [{ url: '/report/#p38', text: 'Paragraph 38' }]);
    expect(list.innerHTML).toBe('<li><a href="/report/#p38">Paragraph 38</a></li>');
    expect(list.hidden).toBe(false);
    drawPlaces(list, []);
    expect([list.childElementCount, list.hidden]).toEqual([0, true]);
  });

  it.each([
    [0, true],
    [2, false],
  ])('have room kept for %i that come later; the list is hidden: %s', (count, isHidden) => {
    keepRoom(list, count);
    expect([list.querySelectorAll('li > span').length, list.hidden]).toEqual([count, isHidden]);
  });
});
