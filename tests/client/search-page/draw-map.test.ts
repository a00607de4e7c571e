import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawMap, showMap } from '../../../src/client/search-page/draw-map.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

it('fills the bar of each hit, and empties those of the last search', () => {
  const map = createElement('div');
  map.innerHTML = '<svg><rect></rect></svg><svg><rect></rect><rect></rect></svg>';
  const filled = () =>
    [...map.querySelectorAll('rect')].map((bar) => bar.hasAttribute('data-found'));

  drawMap(map, search('thresholds', smallCorpus).hits);
  expect(filled()).toEqual([true, true, false]);
  drawMap(map, search('LSCB', smallCorpus).hits);
  expect(filled()).toEqual([false, false, true]);
});

it('has no room where there is nothing to fill in', () => {
  const map = createElement('div');
  showMap(map, []);
  expect(map.hasAttribute('data-unused')).toBe(true);
  showMap(map, search('LSCB', smallCorpus).hits);
  expect(map.hasAttribute('data-unused')).toBe(false);
});
