import { tokenise } from '../../text/words.ts';
import { countMatches } from './find-pattern.ts';
import { makePattern } from './pattern.ts';

/**
 * Read the words of a text once, to count how often it says others.
 *
 * @returns A function that counts how often the text says some words, in that order and exactly.
 */
export function mentionCounter(text: string): (words: string) => number {
  const tokens = tokenise(text).map((token) => ({ ...token, sentence: 0 }));
  return (words) => countMatches(tokens, makePattern(words, 'exact', new Map()));
}
