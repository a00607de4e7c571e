// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawMap } from '../../../src/client/search-page/draw-map.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

it('fills the bar of each hit, and empties those of the last search', () => {
  const map = createElement('div');
  map.innerHTML = '<svg><rect></rect></svg><svg><rect></rect><rect></rect></svg>';
  const filled = () =>
    [...map.querySelectorAll('rect')].map((bar) => bar.hasAttribute('data-found'));

  drawMap(map, search('thresholds', smallCorpus).hits);
  expect([filled(), map.hasAttribute('data-unused')]).toEqual([[true, true, false], false]);
  drawMap(map, search('LSCB', smallCorpus).hits);
  expect([filled(), map.hasAttribute('data-unused')]).toEqual([[false, false, true], false]);
  drawMap(map, []);
  expect([filled(), map.hasAttribute('data-unused')]).toEqual([[false, false, false], true]);
});
