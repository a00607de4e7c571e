import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { answer } from '../../../src/client/search-page/answer.ts';
import { drawNearest } from '../../../src/client/search-page/draw-nearest.ts';
import { search } from '../../../src/search/query/index.ts';
import { required } from '../../../src/text/required.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

it('draws each paragraph with the words that it lacks, below a heading that is no longer hidden', async () => {
  const parts = makeParts();
  parts.nearest.hidden = true;
  const request = { search: searchFor('LSCB care cases'), isTyping: false };
  const { paragraph, mentions } = required(search('LSCB', smallCorpus).hits[0], 'a hit');
  const near = [{ paragraph, mentions, lacking: ['care', 'cases'] }];
  const answered = await answer(request, smallCorpus);
  expect(await drawNearest(parts, near, answered, () => true)).toBe(true);

  const { nearestList: list } = parts;
  expect(parts.nearest.hidden).toBe(false);
  const link = list.querySelector('[data-near="b1"] a');
  expect(link?.textContent).toBe('Annex B, paragraph 1');
  expect(link?.getAttribute('href')).toBe('/report/?q=LSCB#b1');
  expect(list.querySelector('[data-facts]')?.innerHTML).toBe(
    ' · without <i>care</i>, <i>cases</i>',
  );
  expect(list.querySelector('mark')?.textContent).toBe('LSCB');
});

it('leads to the report with the parts of the query that a paragraph has, as they were typed', async () => {
  const parts = makeParts();
  const request = { search: searchFor('cases OR thresh* "care" zzzz'), isTyping: false };
  const { paragraph, mentions } = required(search('thresholds', smallCorpus).hits[0], 'a hit');
  const near = [{ paragraph, mentions, lacking: ['zzzz'] }];
  await drawNearest(parts, near, await answer(request, smallCorpus), () => true);
  const url = new URL(required(parts.nearestList.querySelector('a'), 'a link').href);
  expect(url.searchParams.get('q')).toBe('cases OR thresh* OR "care"');
});

/** The parts of the search page that the nearest paragraphs are drawn in. */
function makeParts() {
  const nearTemplate = createElement('template');
  nearTemplate.innerHTML =
    '<li><a></a><span data-trail></span><span data-facts></span><a data-quote></a>' +
    '<div data-excerpts></div><details></details></li>';
  return {
    nearest: createElement('section'),
    nearestList: createElement('ol'),
    nearTemplate,
    reportUrl: '/report/',
  };
}
