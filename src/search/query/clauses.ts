import { cleanQuery } from './clean.ts';
import { findPattern } from './find-pattern.ts';
import type { Mention } from './find-pattern.ts';
import type { Corpus } from './corpus.ts';
import { joinCompounds, parseQuery } from './parse.ts';
import type { Term } from './parse.ts';
import type { Steps } from './steps.ts';
import { withSynonyms } from './synonyms.ts';
import type { Wanted } from './synonyms.ts';
import { withoutParagraphNumber } from './pasted-number.ts';
import { withoutOverlaps } from './overlaps.ts';

/** Read a query, in steps, and find every place of the report that has one of its parts. */
export function* querySteps(text: string, corpus: Corpus): Steps<Query> {
  const cleaned = withoutParagraphNumber(cleanQuery(text), corpus);
  const terms = joinCompounds(
    parseQuery(cleaned, corpus.families),
    corpus.compounds,
    corpus.families,
  );
  const all = groupAlternatives(withSynonyms(terms, corpus));
  const isSmall = ([first, ...others]: Group) => first.isSmall && others.length === 0;
  const hasMore = all.some((group) => !group[0].isExcluded && !isSmall(group));
  const kept = all.filter((group) => !hasMore || !isSmall(group));
  const small = all.filter((group) => hasMore && isSmall(group));

  const known = new Map<string, Clause>();
  for (const group of kept) {
    const key = JSON.stringify(group.map(keyOf));
    if (known.has(key)) continue;
    yield;
    known.set(key, makeClause(group, corpus));
  }
  return {
    cleaned,
    terms,
    clauses: [...known.values()],
    ignored: [...new Set(small.flat().map((wanted) => wanted.text))],
    typed: all.flat(),
  };
}

function makeClause(group: Group, corpus: Corpus): Clause {
  const alternatives = group.map((wanted) => ({ ...wanted, places: placesOf(wanted, corpus) }));
  return {
    text: group.map((wanted) => wanted.text).join(' OR '),
    isExcluded: group[0].isExcluded,
    alternatives,
    paragraphs: new Set(alternatives.flatMap(({ places }) => [...places.keys()])),
  };
}

function placesOf({ patterns }: Wanted, corpus: Corpus): Map<number, Mention[]> {
  const places = new Map<number, Mention[]>();
  for (const { name, pattern } of patterns) {
    for (const [paragraph, spans] of findPattern(pattern, corpus)) {
      const mentions = spans.map((span) => ({ ...span, name }));
      places.set(paragraph, [...(places.get(paragraph) ?? []), ...mentions]);
    }
  }
  return new Map([...places].map(([paragraph, all]) => [paragraph, withoutOverlaps(all)]));
}

function groupAlternatives(wanted: Wanted[]): Group[] {
  return wanted.reduce<Group[]>((groups, one) => {
    const last = groups.at(-1);
    if (!one.isAlternative || !last) return [...groups, [one]];
    return [...groups.slice(0, -1), [...last, one]];
  }, []);
}

function keyOf({ isExcluded, patterns: [own] }: Wanted): unknown {
  const words = own?.pattern.words.map(({ exact, sign }) => [exact, sign]);
  return [isExcluded, own?.pattern.by, words];
}

/** A query as it is understood. */
export interface Query {
  cleaned: string;
  terms: Term[];
  /** What a paragraph must have, and must not have. Small words beside others are left out. */
  clauses: Clause[];
  /** The small words that are ignored. */
  ignored: string[];
  /** Everything that was typed, small words too, in order. */
  typed: Wanted[];
}

/** One part of a query: a word, phrase or name, or several of them joined by OR. */
export interface Clause {
  text: string;
  isExcluded: boolean;
  alternatives: FoundWanted[];
  /** The paragraphs that have it, counted from 0. */
  paragraphs: ReadonlySet<number>;
}

/** What OR joins; nothing that is excluded is joined to anything. */
type Group = [Wanted, ...Wanted[]];

interface FoundWanted extends Wanted {
  /** By paragraph, counted from 0, every mention. */
  places: ReadonlyMap<number, Mention[]>;
}
