import { describe, expect, it } from 'vitest';
import { countMentions, search } from '../../src/search/query/index.ts';
import { corpus, mentionsIn, oracle, phrasesOf, wrong } from './real-corpus.ts';

describe('every run of words of a paragraph, as a phrase,', () => {
  it.each([2, 3])('of %i words finds what the scan finds', (length) => {
    const phrases = phrasesOf(length);
    expect(phrases.length).toBeGreaterThan(6500);
    expect(wrong(phrases.map((text) => [`"${text}"`, { kind: 'phrase', text }]))).toEqual([]);
  });

  it('is counted as often as the scan counts it', () => {
    const phrases = phrasesOf(2).filter((_, index) => index % 50 === 0);
    const counts = phrases.map((text) => countMentions(search(`“${text}”`, corpus).hits));
    const expected = phrases.map((text) => mentionsIn(oracle.answer([{ kind: 'phrase', text }])));
    expect(counts).toEqual(expected);
  });
});
