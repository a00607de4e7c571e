import { makePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** The longest query that is read; what is beyond is left out, and the page says so. */
export const LONGEST_QUERY = 300;

/**
 * Read a query: words, "quoted phrases" in straight or curly quotes, -excluded ones, beginnings*.
 * A quote that is never closed reaches to the end. What holds no letter or digit means nothing.
 */
export function parseQuery(text: string): Term[] {
  const query = text
    .slice(0, LONGEST_QUERY)
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/(\p{L}) & (?=\p{L})/gu, '$1&');

  return [...query.matchAll(TERM)].flatMap(({ 1: minus, 2: phrase, 3: word = '' }) => {
    const text = phrase ?? word;
    const by = phrase === undefined ? (word.endsWith('*') ? 'prefix' : 'stem') : 'exact';
    const pattern = makePattern(text, by);
    if (pattern.words.length === 0) return [];
    return [{ text: text.trim(), pattern, isExcluded: minus === '-' }];
  });
}

const TERM = /(?<![^\s"])([-−]?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g;

/** One of the things that a query asks for. */
export interface Term {
  /** As it was typed, without quotes and minus. */
  text: string;
  pattern: Pattern;
  isExcluded: boolean;
}
