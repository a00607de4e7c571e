// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawMap } from '../../../src/client/search-page/draw-map.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

it('makes the bar of each hit a link, and takes away those of the last search', () => {
  const map = createElement('nav');
  map.innerHTML = `<svg>${['p1', 'p2', 'b1'].map((ref) => `<rect data-mark="${ref}"></rect>`).join('')}</svg>`;
  const links = () =>
    [...map.querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.querySelector('title')?.textContent,
    ]);

  drawMap(map, search('thresholds', smallCorpus).hits);
  expect(links()).toEqual([
    ['#result-p1', 'Paragraph 1: 1 mention'],
    ['#result-p2', 'Paragraph 2: 2 mentions'],
  ]);
  expect(map.hidden).toBe(false);

  drawMap(map, search('LSCB', smallCorpus).hits);
  expect(links()).toEqual([['#result-b1', 'Annex B, paragraph 1: 1 mention']]);

  drawMap(map, []);
  expect([links(), map.hidden]).toEqual([[], true]);
});
