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
  const said = new Set(tokens.map(({ exact }) => exact));
  return (words) => {
    const pattern = makePattern(words, 'exact', new Map());
    return pattern.words.every(({ exact }) => said.has(exact)) ? countMatches(tokens, pattern) : 0;
  };
}
