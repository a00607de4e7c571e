import { findAll } from './match.ts';
import { makePattern } from './pattern.ts';
import { tokenise } from '../../text/words.ts';

/** How often a text says some words, in that order and exactly. */
export function findMentions(words: string, text: string): number {
  return findAll(tokenise(text), makePattern(words, 'exact'), new Map()).length;
}
