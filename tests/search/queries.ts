import fc from 'fast-check';
import type { Term } from './oracle.ts';
import { oracle, vocabulary } from './real-corpus.ts';

/** The words of one paragraph. */
const anyWords = fc.constantFrom(
  ...[...oracle.words.values()].map((words) => words.map(({ printed }) => printed)),
);

/** The terms of a query, each as a reader types it and as what it asks. */
export const anyQuery: fc.Arbitrary<TypedTerm[]> = anyWords.chain((words) =>
  fc
    .array(fc.tuple(termOf(words), fc.nat(9)), { minLength: 1, maxLength: 4 })
    .map((drawn) =>
      drawn.map(([term, draw], at): Term => {
        const isFree = at > 0 && !term.isExcluded && !drawn[at - 1]?.[0].isExcluded;
        return isFree && draw === 0 ? { ...term, isAlternative: true } : term;
      }),
    )
    .chain((terms) => fc.tuple(...terms.map(typed))),
);

/** Phrases of two words, each sharing one with the next, in no order. */
export const anyOverlappingPhrases: fc.Arbitrary<string[]> = anyWords
  .filter((words) => words.length > 3)
  .chain((words) => fc.nat(words.length - 4).map((at) => words.slice(at, at + 4)))
  .map(([a = '', b = '', c = '', d = '']) => [`${a} ${b}`, `${b} ${c}`, `${c} ${d}`])
  .chain((phrases) => fc.shuffledSubarray(phrases, { minLength: 3 }));

/** What is typed of some terms. */
export function textOf(terms: TypedTerm[]): string {
  return terms.map(({ typed }) => typed).join(' ');
}

/** A term that a paragraph of some words holds, more often than not. */
function termOf(words: string[]): fc.Arbitrary<Term> {
  const run = (most: number) =>
    fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: most }))
      .map(([at, length]) => words.slice(at, at + length));
  const phrase = run(4).map((run): Term => ({ kind: 'phrase', text: run.join(' ') }));
  const prefix = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 7 }))
    .map(([word, length]): Term => ({ kind: 'prefix', text: word.slice(0, length) }));
  const here = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words).map(wordTerm) },
    { weight: 1, arbitrary: run(3).map((run) => wordTerm(run.join('-'))) },
    { weight: 3, arbitrary: phrase },
    { weight: 2, arbitrary: prefix },
  );
  const anywhere = fc.constantFrom(...vocabulary).map(wordTerm);
  return fc.oneof(
    { weight: 5, arbitrary: here },
    { weight: 1, arbitrary: anywhere },
    { weight: 2, arbitrary: anywhere.map((term): Term => ({ ...term, isExcluded: true })) },
    { weight: 1, arbitrary: here.map((term): Term => ({ ...term, isExcluded: true })) },
  );
}

function wordTerm(text: string): Term {
  return { kind: 'word', text };
}

/** A term in capitals or not, in any kind of quotes, with more or less space. */
function typed(term: Term): fc.Arbitrary<TypedTerm> {
  const quotes = fc.constantFrom('""', '“”', '„“', '«»');
  const space = fc.constantFrom('', ' ', '\t');
  return fc
    .tuple(fc.boolean(), quotes, space)
    .map(([isCapital, [open = '', close = ''], space]) => {
      const isOperator = /^(and|or|not)$/i.test(term.text);
      const text = isCapital && !isOperator ? term.text.toUpperCase() : term.text;
      const forms = { word: text, phrase: `${open}${text}${close}`, prefix: `${text}*` };
      const operator = term.isAlternative ? 'OR ' : '';
      const minus = term.isExcluded ? '-' : '';
      return { term, typed: `${operator}${minus}${forms[term.kind]}${space}` };
    });
}

export interface TypedTerm {
  typed: string;
  term: Term;
}
