import { expect, it } from 'vitest';
import { drawMentionLines } from '../../../src/client/search-page/draw-mention-lines.ts';
import { urlInReport } from '../../../src/client/search-page/url-in-report.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

it('draws each mention with its place and number, and a link to it', () => {
  const hits = search('thresholds', smallCorpus).hits.filter(
    ({ paragraph }) => paragraph.ref === 'p2',
  );
  const urlOf = (ref: string, mention: number) =>
    urlInReport('/report/', 'thresholds', ref, mention);
  const lines = drawMentionLines(hits, urlOf).map((draw) => draw());
  const facts = lines.map((line) => [
    line.dataset['line'],
    line.querySelector('a')?.textContent,
    line.querySelector('a')?.getAttribute('href'),
    line.querySelector('mark')?.textContent,
  ]);
  expect(facts).toEqual([
    ['p2-1', 'Paragraph 2, mention 1', '/report/?q=thresholds#p2-1', 'thresholds'],
    ['p2-2', 'Paragraph 2, mention 2', '/report/?q=thresholds&mention=2#p2-2', 'thresholds'],
  ]);
});
