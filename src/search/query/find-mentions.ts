import { tokenise } from '../../text/words.ts';
import { countMatches } from './find-pattern.ts';
import { makePattern } from './pattern.ts';

/** How often a text says some words, in that order and exactly. */
export function findMentions(words: string, text: string): number {
  const tokens = tokenise(text).map((token) => ({ ...token, sentence: 0 }));
  return countMatches(tokens, makePattern(words, 'exact', new Map()));
}
