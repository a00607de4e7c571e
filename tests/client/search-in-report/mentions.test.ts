import { describe, expect, it } from 'vitest';
import { inReportOrder } from '../../../src/client/report-order.ts';
import {
  mentionAt,
  mentionsInReport,
  numberInParagraph,
  positionText,
  stepFrom,
} from '../../../src/client/search-in-report/mentions.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';

const mentions = mentionsInReport(inReportOrder(search('thresholds', smallCorpus).hits));

const P1 = 'Care is good. Thresholds for care are clear.';

describe('the mentions of a search in the report', () => {
  it('are in report order, each with its ranges in a paragraph or an item', () => {
    expect(mentions).toEqual([
      {
        paragraph: 'p1',
        label: 'Paragraph 1',
        ranges: [{ ref: 'p1', text: P1, start: 14, end: 24 }],
      },
      {
        paragraph: 'p2',
        label: 'Paragraph 2',
        ranges: [{ ref: 'p2-1', text: 'review its thresholds', start: 11, end: 21 }],
      },
      {
        paragraph: 'p2',
        label: 'Paragraph 2',
        ranges: [{ ref: 'p2-2', text: 'audit care and thresholds', start: 15, end: 25 }],
      },
    ]);
  });

  it('have a number in their paragraph', () => {
    expect(mentions.map((_, index) => numberInParagraph(index, mentions))).toEqual([1, 1, 2]);
  });

  it.each([
    ['p2', 1, 1],
    ['p2', 2, 2],
    ['p2', 3, 1],
    ['p2', 0, 1],
    ['p2', 1.5, 1],
    ['p2', NaN, 1],
    ['p2-2', 1, 1],
    ['p1', 1, 0],
    ['b1', 1, 0],
    ['staying-safe', 1, 0],
    ['', 1, 0],
    ['', NaN, 0],
  ])('begin, for the fragment “%s” and its mention %i, at index %i', (fragment, which, index) => {
    expect(mentionAt(fragment, which, mentions)).toBe(index);
  });

  it('lead on from the last to the first, and back from the first to the last', () => {
    expect([stepFrom(0, 1, 3), stepFrom(2, 1, 3), stepFrom(0, -1, 3)]).toEqual([1, 0, 2]);
  });

  it('are counted from 1', () => {
    expect(positionText('thresholds', 1, mentions)).toBe('thresholds: 2 of 3. Paragraph 2');
  });
});
