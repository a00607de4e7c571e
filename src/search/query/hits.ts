import type { Clause, Query } from './clauses.ts';
import type { Corpus, CorpusParagraph } from './corpus.ts';
import type { Mention } from './find-pattern.ts';
import { withoutOverlaps } from './overlaps.ts';
import { paragraphsWith, typedPhrase, weigh } from './rank.ts';

/**
 * The exact hits of a query: those that have its words together first, then those that say most of
 * it, then in report order.
 */
export function findHits({ clauses, typed, ignored }: Query, corpus: Corpus): Hits {
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
      mentions: mentionsOf(at, wanted),
      isTogether: together.has(at),
      weight: weigh(at, wanted, corpus),
    }))
    .sort((a, b) => Number(b.isTogether) - Number(a.isTogether) || b.weight - a.weight)
    .map(({ paragraph, mentions, isTogether }) => ({ paragraph, mentions, isTogether }));

  return { hits, isSeveral, ...(phrase !== undefined && excluded.length === 0 && { phrase }) };
}

/** How many mentions there are in some hits. */
export function countMentions(hits: readonly Hit[]): number {
  return hits.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Every mention of some clauses in a paragraph, in order; of those that share words the longest. */
export function mentionsOf(paragraph: number, clauses: readonly Clause[]): Mention[] {
  return withoutOverlaps(
    clauses.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ places }) => places.get(paragraph) ?? []),
    ),
  );
}

/** The exact hits, and what is said of them. */
export interface Hits {
  /** Every paragraph that has all of the query, best first. */
  hits: Hit[];
  /** Whether the query has two or more clauses; words joined by OR are one. */
  isSeveral: boolean;
  /** The words of the query as one phrase. */
  phrase?: string;
}

/** A paragraph that a query finds. */
export interface Hit {
  paragraph: CorpusParagraph;
  mentions: Mention[];
  /** Whether it has the words of the query as one phrase. */
  isTogether: boolean;
}
