import { readQuery } from './clauses.ts';
import type { Clause, Query } from './clauses.ts';
import type { Corpus, CorpusParagraph } from './corpus.ts';
import type { Mention } from './find-pattern.ts';
import { findNumbered } from './numbered.ts';
import { offersFor } from './offers.ts';
import type { Offer } from './offers.ts';
import { withoutOverlaps } from './overlaps.ts';
import { isTooLong } from './parse.ts';
import { findPlaces } from './places.ts';
import type { FoundPlace } from './places.ts';
import { paragraphsWith, typedPhrase, weigh } from './rank.ts';
import { suggest } from './suggest.ts';

/**
 * Find every paragraph that has what a query asks for: those that have its words together first, then
 * those that say most of it, then in report order. Each hit is exact: its words were compared with
 * the query one by one.
 */
export function search(text: string, corpus: Corpus): Found {
  const numbered = findNumbered(text, corpus);
  const query = readQuery(numbered?.isNamed === true ? '' : text, corpus);
  const { clauses, ignored, cleaned } = query;
  const exact = findHits(query, corpus);
  return {
    clauses,
    ignored,
    isTooLong: isTooLong(cleaned),
    ...exact,
    also: namesFound(clauses, exact.hits),
    unknown: unknownIn(clauses, corpus),
    offers: offersFor(query, exact.hits, corpus),
    ...findPlaces(text, numbered, corpus),
  };
}

/** The exact hits of a query, with nothing that is offered beside them. */
export function findHits(
  { clauses, typed, ignored }: Query,
  corpus: Corpus,
): Pick<Found, 'hits' | 'isSeveral' | 'phrase'> {
  const wanted = clauses.filter(({ isExcluded }) => !isExcluded);
  const excluded = clauses.filter(({ isExcluded }) => isExcluded);
  const isSeveral = wanted.length > 1;
  const phrase = isSeveral ? typedPhrase(typed, ignored.length > 0) : undefined;
  const together = phrase === undefined ? new Set<number>() : paragraphsWith(phrase, corpus);

  const hits = corpus.paragraphs
    .map((paragraph, at) => ({ paragraph, at }))
    .filter(({ at }) => wanted.length > 0 && wanted.every(({ paragraphs }) => paragraphs.has(at)))
    .filter(({ at }) => !excluded.some(({ paragraphs }) => paragraphs.has(at)))
    .map(({ paragraph, at }) => ({
      paragraph,
      mentions: mentionsIn(at, wanted),
      isTogether: together.has(at),
      weight: weigh(at, wanted, corpus),
    }))
    .sort((a, b) => Number(b.isTogether) - Number(a.isTogether) || b.weight - a.weight)
    .map(({ paragraph, mentions, isTogether }) => ({ paragraph, mentions, isTogether }));

  if (phrase === undefined || excluded.length > 0) return { hits, isSeveral };
  const paragraphs = hits.filter(({ isTogether }) => isTogether).length;
  return { hits, isSeveral, phrase: { text: phrase, paragraphs } };
}

/**
 * The search that someone in the middle of typing means: where the last word is nowhere in the
 * report, the words that begin with it.
 */
export function searchWhileTyping(text: string, corpus: Corpus): Found & { beginnings?: string } {
  const found = search(text, corpus);
  const last = found.clauses.at(-1)?.alternatives.at(-1);
  const isUnfinished =
    /[\p{L}\p{N}]$/u.test(text) && found.unknown.some((unknown) => unknown.text === last?.text);
  if (!last || !isUnfinished) return found;
  const beginning = search(`${text}*`, corpus);
  return beginning.hits.length > 0 ? { ...beginning, beginnings: last.text } : found;
}

/** How many mentions there are in some hits. */
export function countMentions(hits: readonly Hit[]): number {
  return hits.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Every mention of some clauses in a paragraph, in order; of those that share words the longest. */
export function mentionsIn(paragraph: number, clauses: readonly Clause[]): Mention[] {
  return withoutOverlaps(
    clauses.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ places }) => places.get(paragraph) ?? []),
    ),
  );
}

function namesFound(clauses: readonly Clause[], hits: readonly Hit[]): string[] {
  const found = new Set(hits.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const names = clauses.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ patterns }) => patterns.slice(1).map(({ name }) => name)),
  );
  return [...new Set(names)].filter((name) => found.has(name));
}

function unknownIn(clauses: readonly Clause[], corpus: Corpus): Unknown[] {
  return clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ alternatives }) => alternatives)
    .filter(({ places }) => places.size === 0)
    .map(({ text, patterns: [own] }, at) => {
      const words = own?.pattern.words ?? [];
      const isWord = words.length === 1 && at < MOST_HELPED;
      return { text, suggestions: isWord ? suggest(words[0]?.exact ?? '', corpus.vocabulary) : [] };
    });
}

/** For how many unknown words suggestions are looked for: a query may be a whole page. */
const MOST_HELPED = 5;

/** All that a search finds. */
export interface Found {
  /** What the query asks for, part by part. */
  clauses: Clause[];
  /** The small words that were ignored, as they were typed. */
  ignored: string[];
  /** Whether only the beginning of the query was read. */
  isTooLong: boolean;
  /** Every paragraph that has all of it, best first. */
  hits: Hit[];
  /** Whether it asks for two or more words, phrases or names. */
  isSeveral: boolean;
  /** The words of the query as one phrase, and how many of the hits have it. */
  phrase?: { text: string; paragraphs: number };
  /** Other names and spellings by which something was found. */
  also: string[];
  /** What is nowhere in the report. */
  unknown: Unknown[];
  /** What the report calls things that readers call otherwise. */
  offers: Offer[];
  /** What has this name or number, first. */
  places: FoundPlace[];
  /** Why a number names nothing. */
  placeNote?: string;
}

/** A paragraph that a query finds. */
export interface Hit {
  paragraph: CorpusParagraph;
  mentions: Mention[];
  /** Whether it has the words of the query as one phrase. */
  isTogether: boolean;
}

export interface Unknown {
  text: string;
  /** Words of the report that may have been meant, likeliest first. */
  suggestions: string[];
}
