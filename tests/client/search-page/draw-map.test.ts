// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawMap } from '../../../src/client/search-page/draw-map.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

it('fills the bar of each hit, and empties those of the last search', () => {
  const map = createElement('div');
  map.innerHTML = `<svg>${['p1', 'p2', 'b1'].map((ref) => `<rect data-mark="${ref}"></rect>`).join('')}</svg>`;
  const filled = () =>
    [...map.querySelectorAll('[data-found]')].map((mark) => mark.getAttribute('data-mark'));

  drawMap(map, search('thresholds', smallCorpus).hits);
  expect([filled(), map.hidden]).toEqual([['p1', 'p2'], false]);
  drawMap(map, search('LSCB', smallCorpus).hits);
  expect([filled(), map.hidden]).toEqual([['b1'], false]);
  drawMap(map, []);
  expect([filled(), map.hidden]).toEqual([[], true]);
});
