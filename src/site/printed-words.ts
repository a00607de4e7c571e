import type { RefText } from '../model/texts.ts';
import { sentencesWithPlaces } from '../text/sentences.ts';

/** Every place in some texts where a pattern matches, with the word as it is printed there. */
export function printedWords(texts: readonly RefText[], pattern: RegExp): PrintedWord[] {
  return texts.flatMap(({ ref, text }) => {
    const starts = new Set(sentencesWithPlaces(text).map(({ start }) => start));
    return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      ref,
      word: word.replace(/[’']s?$/, ''),
      beginsSentence: starts.has(index),
      isPart:
        /[\p{L}\p{N}][-–]$/u.test(text.slice(0, index)) ||
        /^[-–][\p{L}\p{N}]/u.test(text.slice(index + word.length)),
    }));
  });
}

/**
 * How to spell a word that is printed in several places: without the capital that begins a sentence,
 * but with that of a name, which it has inside sentences too.
 *
 * @param small The word in lower case.
 */
export function spellingOf(uses: readonly PrintedWord[], small: string): string {
  const inside = uses.filter(({ beginsSentence }) => !beginsSentence).map((use) => use.word);
  return inside.includes(small) ? small : (inside[0] ?? small);
}

export interface PrintedWord {
  /** The paragraph or item that contains it. */
  ref: string;
  /** The word, without a possessive ending. */
  word: string;
  beginsSentence: boolean;
  /** Whether it is part of a longer word here, joined by a hyphen or a dash. */
  isPart: boolean;
}
