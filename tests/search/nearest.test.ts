import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow, search } from '../../src/search/query/index.ts';
import { nearest, significantWords } from '../../src/search/query/more.ts';
import { corpus, oracle, refsFound, vocabulary } from './real-corpus.ts';

const NO_CHOICES = { area: [], part: [], kind: [] };
const word = fc.constantFrom(...vocabulary.filter((one) => /^[a-z]{4,}$/.test(one)));
/** Words of which no two, one after another, are a word of the report: “success fully” finds “successfully”. */
const words = fc
  .uniqueArray(word, { minLength: 2, maxLength: 4 })
  .filter((asked) =>
    asked.slice(1).every((second, at) => refsFound(`${asked[at] ?? ''}${second}`).length === 0),
  );
/** Some scores, as another engine might give them. */
const scores = fc
  .array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 94, maxLength: 94 })
  .map((all) => new Map(corpus.paragraphs.map(({ ref }, at) => [ref, all[at] ?? 0])));

describe('the nearest paragraphs', () => {
  it('are ten at most, no exact hits, and each has the words that it is not said to lack', () => {
    fc.assert(
      fc.property(words, scores, (asked, given) => {
        const found = search(asked.join(' '), corpus);
        const near = nearest(found, corpus, NO_CHOICES, given);
        expect(near.length).toBeLessThanOrEqual(10);
        const hits = new Set(found.hits.map(({ paragraph }) => paragraph.ref));
        for (const { paragraph, lacking } of near) {
          expect(hits.has(paragraph.ref)).toBe(false);
          for (const { text, isExcluded } of found.clauses) {
            expect(isExcluded).toBe(false);
            const has = oracle
              .answer([{ kind: 'word', text }])
              .some(({ ref }) => ref === paragraph.ref);
            if (!text.includes(' ')) expect([text, has]).toEqual([text, !lacking.includes(text)]);
          }
          expect(lacking.length).toBeGreaterThan(0);
          expect(lacking.length).toBeLessThan(found.clauses.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are in the order of the scores that are given', () => {
    fc.assert(
      fc.property(words, scores, (asked, given) => {
        const near = nearest(search(asked.join(' '), corpus), corpus, NO_CHOICES, given);
        const order = near.map(({ paragraph }) => given.get(paragraph.ref) ?? 0);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  it('without scores begin with one that has the rarer word', () => {
    const near = nearest(search('bullying housing', corpus), corpus, NO_CHOICES);
    const count = (text: string) => oracle.answer([{ kind: 'word', text }]).length;
    const common = count('bullying') > count('housing') ? 'bullying' : 'housing';
    expect(near[0]?.lacking).toEqual([common]);
  });

  it('without scores are in report order where they have the same words', () => {
    const near = nearest(search('joint orchid', corpus), corpus, NO_CHOICES);
    const joint = oracle.answer([{ kind: 'word', text: 'joint' }]).map(({ ref }) => ref);
    expect(joint.length).toBeGreaterThan(10);
    expect(near.map(({ paragraph }) => paragraph.ref)).toEqual(joint.slice(0, 10));
  });

  it('keep to the facets and to what is excluded', () => {
    const choices = { ...NO_CHOICES, area: ['staying-safe'] };
    const found = search('-schools safeguarding housing', corpus);
    const near = nearest(found, corpus, choices).map(({ paragraph, mentions }) => ({
      paragraph,
      mentions,
      isTogether: false,
    }));
    expect(near.length).toBeGreaterThan(0);
    expect(narrow(near, choices)).toEqual(near);
    const excluded = oracle.answer([{ kind: 'word', text: 'schools' }]).map(({ ref }) => ref);
    expect(near.filter(({ paragraph }) => excluded.includes(paragraph.ref))).toEqual([]);
  });

  it('are none for one word or phrase', () => {
    expect(nearest(search('thresholds', corpus), corpus, NO_CHOICES)).toEqual([]);
    expect(nearest(search('"social care"', corpus), corpus, NO_CHOICES)).toEqual([]);
  });

  it('are asked for by the words that count, once each', () => {
    const found = search('how many children and the children', corpus);
    expect(significantWords(found)).toEqual(['children']);
    const several = search('schools for children', corpus);
    expect(significantWords(several)).toEqual(['schools', 'children']);
    expect(significantWords(search('how many', corpus))).toEqual(['how', 'many']);
  });
});
