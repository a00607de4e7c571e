import type { Families } from '../../text/words.ts';
import { compoundIn } from './compounds.ts';
import type { Compounds } from './compounds.ts';
import { makePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** The longest query that is read, in characters: longer than any paragraph. */
export const LONGEST_QUERY = 6000;

/**
 * Parse a cleaned query into its terms: words, "quoted phrases", -excluded ones, beginnings*, and the
 * operators AND, OR and NOT in capitals. Slashes and commas between words separate them. A quotation
 * mark that is never closed reaches to the end. Signs without a letter or digit are ignored.
 */
export function parseQuery(query: string, families: Families): Term[] {
  const terms: Term[] = [];
  let operator: 'AND' | 'OR' | 'NOT' = 'AND';

  for (const match of cutToLength(query).matchAll(TERM)) {
    const { 0: whole, 1: minus, 2: phrase, 3: word = '', index: start } = match;
    if (word === 'AND' || word === 'OR' || word === 'NOT') {
      operator = word;
      continue;
    }
    const isExcluded = minus === '-' || operator === 'NOT';
    const by = phrase !== undefined ? 'exact' : /\*\W*$/.test(word) ? 'prefix' : 'stem';
    for (const part of phrase === undefined ? [word] : sentencesIn(phrase)) {
      const pattern = makePattern(part, by, families);
      if (pattern.words.length === 0) continue;
      terms.push({
        text: part.replaceAll(EDGES, ''),
        pattern,
        isExcluded,
        start,
        end: start + whole.length,
        isAlternative: operator === 'OR' && !isExcluded && terms.at(-1)?.isExcluded === false,
      });
      operator = 'AND';
    }
  }
  return terms;
}

/**
 * Join words that the report writes with a hyphen: a reader who types “looked after” means
 * “looked-after”.
 */
export function joinCompounds(terms: Term[], compounds: Compounds, families: Families): Term[] {
  const joined: Term[] = [];
  let at = 0;
  while (at < terms.length) {
    const [term, ...rest] = terms.slice(at, at + LONGEST_COMPOUND);
    if (!term) break;
    const stop = rest.findIndex((next) => !isPlainWord(next) || next.isAlternative);
    const run = isPlainWord(term) ? [term, ...rest.slice(0, stop === -1 ? undefined : stop)] : [];
    const words = run.flatMap(({ pattern }) => pattern.words);
    const length = compoundIn(words, compounds)?.parts.length ?? 1;
    if (length > 1) {
      const text = run
        .slice(0, length)
        .map((one) => one.text)
        .join(' ');
      const end = run[length - 1]?.end ?? term.end;
      joined.push({ ...term, text, end, pattern: makePattern(text, 'stem', families) });
    } else joined.push(term);
    at += length;
  }
  return joined;
}

/** Whether a cleaned query is longer than what is read of it. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST_QUERY;
}

function cutToLength(query: string): string {
  if (query.length <= LONGEST_QUERY) return query;
  return query.slice(0, LONGEST_QUERY + 1).replace(/\S+$/, '');
}

/** A quotation of several sentences is a phrase for each: a phrase never crosses a sentence’s end. */
function sentencesIn(phrase: string): string[] {
  return phrase.split(/(?<=[\p{L}\p{N}’)][.!?]’?)\s+(?=[‘’(]?\p{Lu})/u);
}

/** Whether a term is one word that is asked for, typed without quotation marks and asterisk. */
export function isPlainWord({ pattern, isExcluded }: Term): boolean {
  return !isExcluded && pattern.by === 'stem' && pattern.words.length === 1;
}

/** The words of the longest hyphenated word that a query is searched for. */
const LONGEST_COMPOUND = 6;
/** Punctuation at the ends of what was typed for a word. */
const EDGES = /^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu;
const TERM = /(-?)(?:"([^"]*)(?:"|$)|((?:[^\s"/,]|(?<=\d),(?=\d{3}(?!\d)))+))/g;

/** One of the things that a query asks for. */
export interface Term {
  /** As it was typed, without quotation marks and minus. */
  text: string;
  pattern: Pattern;
  isExcluded: boolean;
  /** Whether OR joins it to the term before. */
  isAlternative: boolean;
  /** Where it begins in the cleaned query. */
  start: number;
  /** Where it ends. */
  end: number;
}
