import { describe, expect, it } from 'vitest';
import { findPlace, search } from '../../src/search/query/index.ts';
import { report } from '../../src/site/report.ts';
import { corpus } from './real-corpus.ts';

const places = report.paragraphs.map(({ ref, number, items }) => ({
  ref,
  number,
  items: items.length,
  isRecommendation: report.recommendations.some((one) => one.ref === ref),
}));

describe('a query that names a place', () => {
  it.each([
    ['38', 'p38'],
    [' 38 ', 'p38'],
    ['para 38', 'p38'],
    ['Para. 38', 'p38'],
    ['paragraph 38', 'p38'],
    ['PARAGRAPH 38', 'p38'],
    ['p38', 'p38'],
    ['¶38', 'p38'],
    ['¶ 38', 'p38'],
    ['§38', 'p38'],
    ['#38', 'p38'],
    ['38.', 'p38'],
    ['paragraph 2', 'p2'],
    ['A2', 'a2'],
    ['a2', 'a2'],
    ['annex a 2', 'a2'],
    ['Annex A, paragraph 2', 'a2'],
    ['annex b para 3', 'b3'],
    ['rec 24', 'p24'],
    ['recommendation 24', 'p24'],
    ['rec b2', 'b2'],
    ['23.4', 'p23-4'],
    ['p23-4', 'p23-4'],
    ['para 23.4', 'p23-4'],
    ['23(4)', 'p23-4'],
    ['B2.10', 'b2-10'],
  ])('%s is %s', (query, ref) => {
    expect(findPlace(query, places)).toEqual({ kind: 'place', ref });
  });

  it('finds every paragraph and every list item by its ref and by its number', () => {
    for (const { ref, number, items } of report.paragraphs) {
      const spoken = ref.startsWith('p') ? String(number) : ref.toUpperCase();
      expect(findPlace(ref, places)).toEqual({ kind: 'place', ref });
      expect(findPlace(spoken, places)).toEqual({ kind: 'place', ref });
      for (const [index, item] of items.entries()) {
        const place = { kind: 'place', ref: item.ref };
        expect(findPlace(item.ref, places)).toEqual(place);
        expect(findPlace(`${spoken}.${index + 1}`, places)).toEqual(place);
      }
    }
  });

  it.each([
    ['para 99', { kind: 'out-of-range', series: 'main', last: 84 }],
    ['0', { kind: 'out-of-range', series: 'main', last: 84 }],
    ['A9', { kind: 'out-of-range', series: 'annex-a', last: 6 }],
    ['annex b 5', { kind: 'out-of-range', series: 'annex-b', last: 4 }],
    ['rec 40', { kind: 'no-recommendation', ref: 'p40' }],
    ['recommendation a2', { kind: 'no-recommendation', ref: 'a2' }],
    ['B2.11', { kind: 'no-item', ref: 'b2', items: 10 }],
    ['para 38.1', { kind: 'no-item', ref: 'p38', items: 0 }],
    ['p23-0', { kind: 'no-item', ref: 'p23', items: 6 }],
  ])('says why there is no %s', (query, place) => {
    expect(findPlace(query, places)).toEqual(place);
  });

  it.each(['14-19', '14–19', '24-hour', '2003-04', 'thresholds', '25%'])(
    'is a search, not a place: %s',
    (query) => {
      expect(findPlace(query, places)).toBeUndefined();
      expect(search(query, corpus).hits).not.toEqual([]);
    },
  );

  it.each([
    '2003-2005',
    '16-18',
    'Annex B',
    'annex',
    'p',
    'paragraph',
    'rec',
    '',
    '38 44',
    '38a',
    '123',
    '384',
  ])('names no place: %s', (query) => {
    expect(findPlace(query, places)).toBeUndefined();
  });

  it('leaves a figure of the report to be searched for', () => {
    for (const figure of ['78.6', '10.4', '2001']) {
      expect(findPlace(figure, places)?.kind).not.toBe('place');
      expect(search(figure, corpus).hits, figure).not.toEqual([]);
    }
  });
});
