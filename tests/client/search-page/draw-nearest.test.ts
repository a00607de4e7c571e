// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawNearest } from '../../../src/client/search-page/draw-nearest.ts';
import { search } from '../../../src/search/query/index.ts';
import { required } from '../../../src/text/required.ts';
import { smallCorpus } from '../small-corpus.ts';

it('draws a paragraph with the words that it lacks', () => {
  const template = createElement('template');
  template.innerHTML =
    '<li><a></a><span data-trail></span><span data-facts></span>' +
    '<div data-excerpts></div><details></details></li>';
  const hit = required(search('LSCB', smallCorpus).hits[0], 'a hit');
  const near = { ...hit, lacking: ['care', 'cases'] };
  const list = createElement('ol', drawNearest(template, near, '/report/#b1'));
  expect(list.querySelector('[data-near="b1"] a')?.textContent).toBe('Annex B, paragraph 1');
  expect(list.querySelector('[data-facts]')?.innerHTML).toBe('without <i>care</i>, <i>cases</i>');
  expect(list.querySelector('mark')?.textContent).toBe('LSCB');
});
