import { compoundIn } from './compounds.ts';
import type { Compounds } from './compounds.ts';
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
    .replaceAll(/(?<!\p{L})(\p{L}) & (?=\p{L}(?!\p{L}))/gu, '$1&');

  return [...query.matchAll(TERM)].flatMap(({ 1: minus, 2: phrase, 3: word = '' }) => {
    const text = phrase ?? word;
    const by = phrase === undefined ? (word.endsWith('*') ? 'prefix' : 'stem') : 'exact';
    const pattern = makePattern(text, by);
    if (pattern.words.length === 0) return [];
    return [{ text: text.trim(), pattern, isExcluded: minus !== '' }];
  });
}

/**
 * Take words that stand one after another and that the report writes with a hyphen for one: a reader
 * who types “looked after” means “looked-after”.
 */
export function joinCompounds(terms: Term[], compounds: Compounds): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const run = terms.slice(at);
    const plain = run.findIndex((term) => !isPlainWord(term));
    const words = run
      .slice(0, plain === -1 ? undefined : plain)
      .flatMap(({ pattern }) => pattern.words);
    const length = compoundIn(words, compounds)?.parts.length ?? 1;
    const text = run
      .slice(0, length)
      .map((term) => term.text)
      .join(' ');
    const [term] = run;
    if (term)
      joined.push(length > 1 ? { ...term, text, pattern: makePattern(text, 'stem') } : term);
    at += length - 1;
  }
  return joined;
}

function isPlainWord({ pattern, isExcluded }: Term): boolean {
  return !isExcluded && pattern.by === 'stem' && pattern.words.length === 1;
}

const TERM = /([-−]?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g;

/** One of the things that a query asks for. */
export interface Term {
  /** As it was typed, without quotes and minus. */
  text: string;
  pattern: Pattern;
  isExcluded: boolean;
}
