import type { Term } from './parse.ts';
import { makePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { WordForms } from '../../text/words.ts';
import { tokenise } from '../../text/words.ts';

/**
 * Let short forms and what they stand for find each other. A term that is one of the names of a
 * thing finds it by all of them; words of a query that, one after another, spell one of the names
 * become one term.
 */
export function withSynonyms(terms: Term[], things: NamedThing[]): Wanted[] {
  const wanted: Wanted[] = [];
  let at = 0;
  while (at < terms.length) {
    const named = findName(terms, at, things);
    const taken = terms.slice(at, at + (named?.length ?? 1));
    const [first] = taken;
    if (!first) break;

    const text = taken.map((term) => term.text).join(' ');
    const own = named && taken.length > 1 ? makePattern(text, 'stem', true) : first.pattern;
    const others =
      named?.thing.names.filter((name) => !isSame(makePattern(name, 'stem'), own)) ?? [];
    wanted.push({
      text,
      isExcluded: first.isExcluded,
      patterns: [
        { name: text, pattern: own },
        ...others.map((name) => ({ name, pattern: makePattern(name, 'stem', true) })),
      ],
    });
    at += taken.length;
  }
  return wanted;
}

/** The things that a report abbreviates, each with all its names. */
export function namedThings(abbreviations: AbbreviationNames[]): NamedThing[] {
  const groups = Map.groupBy(abbreviations, ({ short, variantOf }) => variantOf ?? short);
  return [...groups.values()].map((group) => ({
    names: [...new Set(group.flatMap(({ short, expansion }) => [short, expansion]))],
  }));
}

function findName(terms: Term[], at: number, things: NamedThing[]) {
  const longestFirst = things
    .flatMap((thing) => thing.names.map((name) => ({ thing, words: tokenise(name) })))
    .sort((a, b) => b.words.length - a.words.length);

  for (const { thing, words } of longestFirst) {
    const length = spells(terms, at, words);
    if (length > 0) return { thing, length };
  }
  return undefined;
}

/** How many terms from one on spell some words; 0 when they do not. */
function spells(terms: Term[], at: number, words: WordForms[]): number {
  const first = terms[at];
  let word = 0;
  let length = 0;
  while (word < words.length) {
    const term = terms[at + length];
    if (!term || term.pattern.by === 'prefix') return 0;
    // Each excluded word is excluded by itself, and a phrase is one thing already.
    if (length > 0 && (first?.isExcluded || term.isExcluded || isPhrase(first) || isPhrase(term)))
      return 0;
    for (const part of term.pattern.words) {
      if (!sameWord(part, words[word], term.pattern.by)) return 0;
      word += 1;
    }
    length += 1;
  }
  return length;
}

function isPhrase(term: Term | undefined): boolean {
  return term?.pattern.by === 'exact';
}

function isSame(a: Pattern, b: Pattern): boolean {
  return (
    a.words.length === b.words.length &&
    a.words.every((word, index) => sameWord(word, b.words[index], 'stem'))
  );
}

function sameWord(a: WordForms, b: WordForms | undefined, by: Pattern['by']): boolean {
  return a.exact === b?.exact || (by === 'stem' && a.stem === b?.stem);
}

/** What one part of a query asks for: any of its patterns. */
export interface Wanted {
  text: string;
  isExcluded: boolean;
  /** Its own first, then its other names. */
  patterns: { name: string; pattern: Pattern }[];
}

/** Something that goes by several names. */
export interface NamedThing {
  names: string[];
}

export interface AbbreviationNames {
  short: string;
  expansion: string;
  variantOf: string | null;
}
