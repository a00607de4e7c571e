import type { Source, Term } from '../oracle.ts';
import { isAlike, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** What a report gives several names: its short forms and what they stand for, by thing. */
export function namesIn(abbreviations: Source['abbreviations']): Names[] {
  const things = Map.groupBy(abbreviations, ({ short, variantOf }) => variantOf ?? short);
  return [...things.values()].map((forms) => {
    const names = new Set(forms.flatMap(({ short, expansion }) => [short, expansion]));
    return [...names].map(wordsOf);
  });
}

/** The thing that the first of some terms name, and how many of them do; the longest name wins. */
export function namedBy(terms: Term[], things: Names[]): { names: Names; taken: number } {
  const words = terms.slice(0, LONGEST_NAME).map(({ text }) => wordsOf(text));
  const found = things
    .flatMap((names) => names.map((name) => ({ names, name, taken: spelling(terms, words, name) })))
    .filter(({ taken }) => taken > 0)
    .sort((a, b) => b.name.length - a.name.length);
  return found[0] ?? { names: [], taken: 1 };
}

/** How many terms, from the first on, spell a name; several must all be words that are asked for. */
function spelling(terms: Term[], words: Word[][], name: Word[]): number {
  const isExact = terms[0]?.kind === 'phrase';
  const same = (a: Word, b?: Word) => (isExact ? a.exact === b?.exact : isAlike(a, b));
  const taken = words.findIndex((_, end) => {
    const theirs = words.slice(0, end + 1).flat();
    return theirs.length === name.length && theirs.every((word, at) => same(word, name[at]));
  });
  const spelt = terms.slice(0, taken + 1);
  const isOne = taken === 0 && spelt[0]?.kind !== 'prefix';
  const areWords = spelt.every(
    ({ kind, isExcluded, isAlternative }, at) =>
      kind === 'word' && isExcluded !== true && (at === 0 || isAlternative !== true),
  );
  return isOne || areWords ? taken + 1 : 0;
}

const LONGEST_NAME = 9;

/** All the names of one thing. */
export type Names = Word[][];
