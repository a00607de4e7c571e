import type { Source, Term } from '../oracle.ts';
import { hyphenatedIn, isAlike, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** The words that a report writes with a hyphen, each as its parts and in one. */
export function compoundsIn({ paragraphs }: Source): Compound[] {
  const texts = paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
  const found = texts.flatMap(hyphenatedIn).map((parts) => parts.join('-'));
  return [...new Set(found)].map((word) => {
    const parts = word.split('-');
    return { parts, apart: parts.flatMap(wordsOf), joined: wordsOf(parts.join('')) };
  });
}

/** Terms of which those that side by side make a hyphenated word, the longest there is, are one. */
export function joinHyphenated(terms: Term[], all: Compound[]): Term[] {
  const [first, ...rest] = terms;
  if (!first) return [];
  const made = all
    .filter(({ parts }) =>
      parts.every(
        (part, index) =>
          isPlain(terms[index], part) && (index === 0 || !terms[index]?.isAlternative),
      ),
    )
    .sort((a, b) => b.parts.length - a.parts.length)[0];
  if (!made) return [first, ...joinHyphenated(rest, all)];
  const word: Term = { ...first, kind: 'word', text: made.parts.join('-') };
  return [word, ...joinHyphenated(terms.slice(made.parts.length), all)];
}

/** Whether a term asks for just one word, and that as some letters. */
function isPlain(term: Term | undefined, letters: string): boolean {
  if (term?.kind !== 'word' || term.isExcluded) return false;
  const [word, ...more] = wordsOf(term.text);
  return word?.exact === letters && more.length === 0;
}

/**
 * Every way to write some words when the hyphenated ones among them may be joined or apart. The parts
 * of a word that is taken apart are those that the report writes; the others keep their other forms.
 */
export function spellingsOf(words: Word[], by: 'word' | 'phrase', all: Compound[]): Spelt[][] {
  const [first, ...rest] = words;
  if (!first) return [[]];
  const own = (word: Word): Spelt => ({ word, by });
  const same = (a: Word, b: Word) => (by === 'word' ? isAlike(a, b) : a.exact === b.exact);
  const then = (spelt: Spelt[], left: Word[]) =>
    spellingsOf(left, by, all).map((others) => [...spelt, ...others]);

  return [
    ...then([own(first)], rest),
    ...all
      .filter(({ joined }) => joined.some((word) => same(word, first)))
      .flatMap(({ apart }) =>
        then(
          apart.map((word) => ({ word, by: 'phrase' })),
          rest,
        ),
      ),
    ...all
      .filter(({ parts }) => parts.every((part, index) => words[index]?.exact === part))
      .flatMap(({ parts, joined }) => then(joined.map(own), words.slice(parts.length))),
  ];
}

/** A word as it may stand in the report: in any of its forms, or, in a phrase, exactly so. */
export interface Spelt {
  word: Word;
  by: 'word' | 'phrase';
}

export interface Compound {
  parts: string[];
  /** Its parts as words. */
  apart: Word[];
  /** All of it as a word. */
  joined: Word[];
}
