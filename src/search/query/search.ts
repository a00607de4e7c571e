import { querySteps } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Corpus } from './corpus.ts';
import { findHits } from './hits.ts';
import type { Hit, Hits } from './hits.ts';
import { findNumbered } from './numbered.ts';
import { isTooLong } from './parse.ts';
import { findPlaces } from './places.ts';
import type { FoundPlace } from './places.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';

/**
 * Find every paragraph that has what a query asks for. Each hit is exact: its words were compared
 * with the query one by one.
 */
export function search(text: string, corpus: Corpus): Found {
  return finish(searchSteps(text, corpus));
}

/** Do the same as `search`, in steps. */
export function* searchSteps(text: string, corpus: Corpus): Steps<Found> {
  const numbered = findNumbered(text, corpus);
  const query = yield* querySteps(numbered?.isNamed === true ? '' : text, corpus);
  const { clauses, ignored, cleaned } = query;
  yield;
  const exact = findHits(query, corpus);
  // Numbers that a text has are words first: 14–19, 240,000.
  const isPlace = numbered?.isNamed === true || numbered?.isOne === true;
  const places = isPlace || exact.hits.length === 0 ? numbered : undefined;
  return {
    clauses,
    ignored,
    isTooLong: isTooLong(cleaned),
    ...exact,
    also: namesFound(clauses, exact.hits),
    unknown: unknownIn(clauses),
    ...findPlaces(text, places, corpus),
  };
}

/**
 * Search, in steps, for what someone in the middle of typing means: where the last word is nowhere in
 * the report, for the words that begin with it, from its second letter on.
 */
export function* typingSteps(text: string, corpus: Corpus): Steps<FoundWhileTyping> {
  const found = yield* searchSteps(text, corpus);
  const last = found.clauses.at(-1)?.alternatives.at(-1);
  const isUnfinished =
    /[\p{L}\p{N}]{2}$/u.test(text) && last !== undefined && found.unknown.includes(last.text);
  if (!last || !isUnfinished) return found;
  yield;
  const beginning = yield* searchSteps(`${text}*`, corpus);
  return beginning.hits.length > 0 ? { ...beginning, beginnings: last.text } : found;
}

function namesFound(clauses: readonly Clause[], hits: readonly Hit[]): string[] {
  const found = new Set(hits.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const names = clauses.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ patterns }) => patterns.slice(1).map(({ name }) => name)),
  );
  return [...new Set(names)].filter((name) => found.has(name));
}

function unknownIn(clauses: readonly Clause[]): string[] {
  return clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ alternatives }) => alternatives)
    .filter(({ places }) => places.size === 0)
    .map(({ text }) => text);
}

/** All that a search finds in the words of the report. */
export interface Found extends Hits {
  /** What the query asks for, part by part. */
  clauses: Clause[];
  /** The small words that were ignored, as they were typed. */
  ignored: string[];
  /** Whether only the beginning of the query was read. */
  isTooLong: boolean;
  /** Other names and spellings by which something was found. */
  also: string[];
  /** What is nowhere in the report, as it was typed. */
  unknown: string[];
  /** The places that the query names, those by number first. */
  places: FoundPlace[];
  /** Why a number names nothing. */
  placeNote?: string;
}

export interface FoundWhileTyping extends Found {
  /** The last word as it was typed, where words that begin with it are found instead. */
  beginnings?: string;
}
