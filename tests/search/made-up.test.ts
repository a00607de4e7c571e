import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeFamilies } from '../../src/search/query/families.ts';
import { readCorpus, search } from '../../src/search/query/index.ts';
import { corpusData } from './made-corpus.ts';
import { Oracle } from './oracle.ts';
import type { Term } from './oracle.ts';
import { isSmallWord } from '../../src/search/query/small-words.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { report } from '../../src/site/report.ts';
import { answerOf } from './real-corpus.ts';

/** Words that a report may join, part, shorten and spell out. */
const word = fc.constantFrom(
  ...'looked after looking lookedafter co ordination coordination 14 19'.split(' '),
  ...'child children’s childrens the LDD learning difficulties disability'.split(' '),
  ...'in work or training WIT class class’s'.split(' '),
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '-',
  '-',
  '–',
  '/',
  '&',
  ', ',
  '. ',
  ': ',
  ' (',
  '.’ ',
);
const text = fc
  .tuple(
    fc.constantFrom('', '‘'),
    fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 10 }),
  )
  .map(([quote, pieces]) => quote + pieces.flat().join(''));
const paragraph = fc.record({
  text,
  items: fc.array(fc.record({ text }), { maxLength: 2 }),
});
const abbreviations = [
  { short: 'LDD', expansion: 'learning difficulties and/or disabilities' },
  { short: 'LD', expansion: 'learning disability', variantOf: 'LDD' },
  { short: 'WIT', expansion: 'in work, or training' },
];

const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most });
const term: fc.Arbitrary<Term> = fc.oneof(
  words(2).map((some): Term => ({ kind: 'word', text: some.join('-') })),
  words(3).map((some): Term => ({ kind: 'phrase', text: some.join(' ') })),
  fc
    .tuple(word, fc.nat(8))
    .map(([one, end]): Term => ({ kind: 'prefix', text: one.slice(0, end + 1) })),
);
const query = fc.array(
  fc.tuple(term, fc.boolean(), fc.boolean()).map(([one, a, b]) => ({ ...one, isExcluded: a && b })),
  { minLength: 1, maxLength: 3 },
);

test('a search of any report finds what the scan finds', () => {
  const reports = fc.array(paragraph, { minLength: 1, maxLength: 3 });
  const queries = fc.array(query, { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(reports, queries, (made, queries) => {
      const paragraphs = made.map((one, index) => ({ ...one, ref: `p${index + 1}` }));
      const oracle = new Oracle({ paragraphs, abbreviations }, isSmallWord);
      const data = corpusData(paragraphs.map(dataOf), abbreviations);
      const corpus = readCorpus({ ...data, families: encodeFamilies(report.wordFamilies) });
      for (const terms of queries) {
        const typed = terms.map(typedAs).join(' ');
        const hits = search(typed, corpus).hits.map(answerOf);
        const inOrder = hits.sort((a, b) => a.ref.localeCompare(b.ref));
        expect(inOrder, typed).toEqual(oracle.answer(terms));
      }
    }),
    { numRuns: 500 },
  );
});

function typedAs({ kind, text, isExcluded }: Term): string {
  const forms = { word: text, phrase: `“${text}”`, prefix: `${text}*` };
  return `${isExcluded ? '-' : ''}${forms[kind]}`;
}

function dataOf({ text, items }: { text: string; items: { text: string }[] }) {
  return { texts: [text, ...items.map((item) => item.text)].map(sentencesOf) };
}
