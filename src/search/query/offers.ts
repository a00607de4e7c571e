import { querySteps } from './clauses.ts';
import { tokenise } from '../../text/words.ts';
import type { Corpus } from './corpus.ts';
import type { Term } from './parse.ts';
import { findHits } from './hits.ts';
import type { Hit } from './hits.ts';
import type { ReaderName } from './reader-names.ts';
import type { Steps } from './steps.ts';
import { spells } from './synonyms.ts';

/**
 * Find, in steps, what the report calls the things that a query calls otherwise. Each offer has a
 * search: the reader’s query with the report’s words in place of the reader’s, or, where that finds
 * nothing, the report’s words alone. What finds nothing new is not offered. Of several names the rarest
 * comes first.
 */
export function* offerSteps(
  text: string,
  hits: readonly Hit[],
  corpus: Corpus,
  names: readonly ReaderName[],
): Steps<Offer[]> {
  const query = yield* querySteps(text, corpus);
  yield;
  const offers: Offer[] = [];
  for (const { start, end, report } of namesIn(query.terms, names)) {
    const others = query.terms.filter((term) => term.end <= start || term.start >= end);
    // Where the report has the whole query as a phrase, a part of it needs no other name.
    if (others.length > 0 && hits.some(({ isTogether }) => isTogether)) continue;
    for (const term of report.filter((one) => !isTyped(one, others))) {
      const words = /\s/.test(term) ? `"${term}"` : term;
      const replaced = query.cleaned.slice(0, start) + words + query.cleaned.slice(end);
      yield;
      const found = (yield* findAny(replaced, corpus)) ?? (yield* findAny(words, corpus));
      if (!found || isSame(found.hits, hits)) continue;
      offers.push({
        name: query.cleaned.slice(start, end),
        query: found.query,
        text: term,
        paragraphs: found.hits.length,
      });
    }
  }
  const unique = new Map(offers.map((offer) => [offer.query, offer]));
  const fewest = (name: string) =>
    Math.min(...offers.filter((offer) => offer.name === name).map(({ paragraphs }) => paragraphs));
  return [...unique.values()].sort((a, b) => fewest(a.name) - fewest(b.name)).slice(0, MOST);
}

/** A query with its hits, if it has any. */
function* findAny(
  query: string,
  corpus: Corpus,
): Steps<{ query: string; hits: readonly Hit[] } | undefined> {
  const { hits } = findHits(yield* querySteps(query, corpus), corpus);
  return hits.length > 0 ? { query, hits } : undefined;
}

/** The names in a query that the report does not use, the longest first where two begin together. */
function namesIn(terms: Term[], names: readonly ReaderName[]): FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < LONGEST) {
    const first = terms[at];
    if (!first) break;
    const here = names
      .map(({ words, report }) => ({ report, words, length: spells(terms, at, words) }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.words.length - a.words.length)[0];
    const last = terms[at + (here?.length ?? 1) - 1];
    if (here && last && !first.isExcluded) {
      found.push({ start: first.start, end: last.end, report: here.report });
    }
    at += here?.length ?? 1;
  }
  return found;
}

/** Whether the reader typed these words of the report already. */
function isTyped(words: string, terms: readonly Term[]): boolean {
  const typed = terms.flatMap(({ pattern }) => pattern.words.map(({ exact }) => exact));
  return tokenise(words).every(({ exact }) => typed.includes(exact));
}

function isSame(some: readonly Hit[], others: readonly Hit[]): boolean {
  const refs = new Set(others.map(({ paragraph }) => paragraph.ref));
  return some.length === others.length && some.every(({ paragraph }) => refs.has(paragraph.ref));
}

/** How many are offered at most. */
const MOST = 6;
/** In how many terms names are looked for: a passage from the report needs none. */
const LONGEST = 30;

interface FoundName {
  start: number;
  end: number;
  report: string[];
}

/** A search for the report’s words. */
export interface Offer {
  /** What the reader typed. */
  name: string;
  /** The search that is offered. */
  query: string;
  /** The report’s words. */
  text: string;
  /** How many paragraphs it finds. */
  paragraphs: number;
}
