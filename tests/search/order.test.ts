import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/query/index.ts';
import type { Term } from './oracle.ts';
import { corpus, oracle, phrasesOf, vocabulary } from './real-corpus.ts';

/** Words of many paragraphs: no names, and nothing that is ignored or hyphenated. */
const plain = vocabulary.filter((word) => {
  const { clauses, also } = search(`${word} children`, corpus);
  const isCommon = search(word, corpus).hits.length >= 6;
  return /^[a-z]{4,}$/.test(word) && also.length === 0 && clauses.length === 2 && isCommon;
});
const someWords = fc.uniqueArray(fc.constantFrom(...plain), { minLength: 2, maxLength: 3 });

describe('the order of exact hits', () => {
  it('has words together first, then most mentions of the rarest words, then report order', () => {
    const order = corpus.paragraphs.map(({ ref }) => ref);
    let several = 0;
    fc.assert(
      fc.property(someWords, (words) => {
        const hits = search(words.join(' '), corpus).hits.map(({ paragraph }) => paragraph.ref);
        const answers = words.map((text) => oracle.answer([{ kind: 'word', text }]));
        const phrase: Term = { kind: 'phrase', text: words.join(' ') };
        const together = new Set(oracle.answer([phrase]).map(({ ref }) => ref));
        const weight = (ref: string) =>
          answers.reduce((sum, answer) => {
            const mentions = answer.find((one) => one.ref === ref)?.mentions.length ?? 0;
            return sum + mentions * Math.log(order.length / answer.length);
          }, 0);
        const expected = [...hits].sort(
          (a, b) =>
            Number(together.has(b)) - Number(together.has(a)) ||
            (Math.abs(weight(b) - weight(a)) > 1e-9 ? weight(b) - weight(a) : 0) ||
            order.indexOf(a) - order.indexOf(b),
        );
        if (hits.length > 1) several += 1;
        expect(hits).toEqual(expected);
      }),
      // As many paragraphs have the one as the other, so that many paragraphs weigh the same.
      { numRuns: 400, examples: [[['schools', 'educated']]] },
    );
    expect(several).toBeGreaterThan(100);
  });

  it('counts as together exactly the paragraphs that a search for the phrase finds', () => {
    const pairs = phrasesOf(2).filter((_, at) => at % 7 === 0);
    let several = 0;
    for (const pair of pairs) {
      const { hits, phrase } = search(pair, corpus);
      if (phrase === undefined) continue;
      several += 1;
      const together = hits.filter(({ isTogether }) => isTogether);
      expect([pair, together.map(({ paragraph }) => paragraph.ref).sort()]).toEqual([
        pair,
        search(`"${phrase}"`, corpus)
          .hits.map(({ paragraph }) => paragraph.ref)
          .sort(),
      ]);
    }
    expect(several).toBeGreaterThan(300);
  });
});
