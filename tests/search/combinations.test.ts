import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from './oracle.ts';
import { anyOverlappingPhrases, anyQuery, textOf } from './queries.ts';
import { found, oracle } from './real-corpus.ts';

describe('a combination of words, phrases, beginnings and exclusions', () => {
  it('finds what set arithmetic on the scan finds', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(found(textOf(query))).toEqual(oracle.answer(query.map(({ term }) => term)));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts phrases that overlap alike in any order', () => {
    fc.assert(
      fc.property(anyOverlappingPhrases, (phrases) => {
        const terms = phrases.map((text): Term => ({ kind: 'phrase', text }));
        const query = phrases.map((phrase) => `"${phrase}"`).join(' ');
        expect(found(query)).toEqual(oracle.answer(terms));
      }),
    );
  });

  it('finds nothing when it only excludes', () => {
    expect(found('-children')).toEqual([]);
    expect(found('-children -"looked after" -safe*')).toEqual([]);
  });
});
