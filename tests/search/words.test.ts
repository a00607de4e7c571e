import { describe, expect, it } from 'vitest';
import { countMentions, search } from '../../src/search/query/index.ts';
import { changedWords, isAbsent } from './changed-words.ts';
import { corpus, mentionsIn, oracle, vocabulary, wrong } from './real-corpus.ts';

describe('a word', () => {
  it('finds, for every word of the report, what the scan finds', () => {
    expect(vocabulary.length).toBeGreaterThan(1600);
    expect(wrong(vocabulary.map((text) => [text, { kind: 'word', text }]))).toEqual([]);
    const absent = vocabulary.filter(
      (text) => oracle.answer([{ kind: 'word', text }]).length === 0,
    );
    expect(absent).toEqual([]);
  });

  it('is counted as often as the scan counts it', () => {
    const words = vocabulary.filter((_, index) => index % 20 === 0);
    const counts = words.map((word) => countMentions(search(word, corpus).hits));
    const expected = words.map((text) => mentionsIn(oracle.answer([{ kind: 'word', text }])));
    expect(counts).toEqual(expected);
  });

  it('that is nowhere in the report finds nothing, and the answer says so', () => {
    const absent = ['orchid', 'safegarding', ...changedWords(vocabulary).filter(isAbsent)];
    expect(absent.length).toBeGreaterThan(600);
    for (const word of absent) {
      const { hits, unknown, also } = search(word, corpus);
      expect({ word, hits, also }).toEqual({ word, hits: [], also: [] });
      expect(unknown).toEqual([word]);
    }
  });

  it('that is nowhere in the report finds nothing beside one that is there', () => {
    const { hits, unknown } = search('children orchid', corpus);
    expect(hits).toEqual([]);
    expect(unknown).toEqual(['orchid']);
  });
});
