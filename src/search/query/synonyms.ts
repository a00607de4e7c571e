import type { WordForms } from '../../text/words.ts';
import { tokenise } from '../../text/words.ts';
import type { Corpus } from './corpus.ts';
import type { NamedPattern, NamedThing } from './named-things.ts';
import { isPlainWord } from './parse.ts';
import type { Term } from './parse.ts';
import { makePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { isSmallWord } from './small-words.ts';

/**
 * Let short forms and what they stand for find each other. A term that is one of the names of a
 * thing finds it by all of them; words of a query that, one after another, spell one of the names
 * become one term. Words typed apart or with a hyphen that the report writes as one find that too.
 */
export function withSynonyms(terms: Term[], corpus: Corpus): Wanted[] {
  const joined = joinedSpellings(terms, corpus);
  const wanted: Wanted[] = [];
  let at = 0;
  while (at < terms.length) {
    const named = findName(terms, at, corpus.things);
    const taken = terms.slice(at, at + (named?.length ?? 1));
    const [first] = taken;
    if (!first) break;

    const text = taken.map((term) => term.text).join(' ');
    const own = taken.length > 1 ? makePattern(text, 'stem', corpus.families, true) : first.pattern;
    const names = named?.names.filter(({ pattern }) => !isSame(pattern, own)) ?? [];
    const spellings = taken.length > 1 ? [] : (joined.get(first) ?? []);
    wanted.push({
      text,
      isExcluded: first.isExcluded,
      isAlternative: first.isAlternative,
      isSmall: taken.length === 1 && isSmall(first),
      patterns: [
        { name: text, pattern: own },
        ...names,
        ...spellings.map((name) => ({
          name,
          pattern: makePattern(name, 'exact', corpus.families),
        })),
      ],
    });
    at += taken.length;
  }
  return wanted;
}

/** How many terms from one on spell some words; 0 when they do not. */
export function spells(terms: Term[], at: number, words: readonly WordForms[]): number {
  const first = terms[at];
  let word = 0;
  let length = 0;
  while (word < words.length) {
    const term = terms[at + length];
    if (!term || term.pattern.by === 'prefix') return 0;
    // Each excluded word is excluded by itself, and a phrase is one thing already.
    const isAlone = [first, term].some(
      (one) => one?.isExcluded === true || one?.pattern.by === 'exact',
    );
    if (length > 0 && (isAlone || term.isAlternative)) return 0;
    for (const part of term.pattern.words) {
      if (!isSameWord(part, words[word], term.pattern.by)) return 0;
      word += 1;
    }
    length += 1;
  }
  return length;
}

function findName(terms: Term[], at: number, things: NamedThing[]) {
  return things
    .flatMap((names) =>
      names.map(({ pattern: { words } }) => ({
        names,
        words: words.length,
        length: spells(terms, at, words),
      })),
    )
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.words - a.words)[0];
}

/** By a term, the words of the report that it spells with a hyphen, or with a neighbour. */
function joinedSpellings(terms: Term[], corpus: Corpus): Map<Term, string[]> {
  const found = new Map<Term, string[]>();
  const add = (parts: WordForms[], spelt: Term[]) => {
    const words = wordsBegunBy(parts.map(({ exact }) => exact).join(''), corpus);
    for (const term of spelt) found.set(term, [...(found.get(term) ?? []), ...words]);
  };
  for (const [at, term] of terms.entries()) {
    const { words, by } = term.pattern;
    if (by === 'stem' && words.length > 1) add(words, [term]);
    const next = terms[at + 1];
    if (!next || next.isAlternative || ![term, next].every(isPlainWord)) continue;
    if (isSmall(term) || isSmall(next)) continue;
    add([...words, ...next.pattern.words], [term, next]);
  }
  return found;
}

/**
 * The words of the report that are all of a joined word, but for its ending: “breastfeeding” for
 * “breast feed”. Another form of it may lack one of the two words, as “combat” lacks “fully”.
 */
function wordsBegunBy(text: string, { forms, families }: Corpus): string[] {
  const [word, ...more] = tokenise(text, families);
  if (!word || more.length > 0) return [];
  const singular = word.exact.replace(/s$/, '');
  return [...(forms.get(word.family) ?? [])].filter((form) => form.startsWith(singular));
}

function isSmall(term: Term): boolean {
  return isPlainWord(term) && isSmallWord(term.pattern.words[0]?.exact ?? '');
}

function isSame(a: Pattern, b: Pattern): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every((word, index) => isSameWord(word, b.words[index], 'stem'))
  );
}

function isSameWord(a: WordForms, b: WordForms | undefined, by: Pattern['by']): boolean {
  return a.exact === b?.exact || (by === 'stem' && a.family === b?.family);
}

/** What one part of a query asks for: any of its patterns. */
export interface Wanted {
  text: string;
  isExcluded: boolean;
  /** Whether OR joins it to the part before. */
  isAlternative: boolean;
  /** Whether it is a word that is ignored beside others. */
  isSmall: boolean;
  /** Its own first, then its other names and spellings. */
  patterns: NamedPattern[];
}
