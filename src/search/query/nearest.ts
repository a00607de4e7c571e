import type { Clause } from './clauses.ts';
import type { Corpus, CorpusParagraph } from './corpus.ts';
import { isWithin } from './facets.ts';
import type { Choices } from './facets.ts';
import type { Mention } from './find-pattern.ts';
import { mentionsOf } from './hits.ts';
import { rarity } from './rank.ts';
import type { Found } from './search.ts';
import { isSmallWord } from './small-words.ts';

/**
 * The paragraphs that come nearest to a query of several words without having all of them: at most
 * ten, none that an exclusion or a facet rules out, each with at least one of the words.
 *
 * @param scores By ref, how well each paragraph fits; without it, the words that it shares decide.
 */
export function nearest(
  { clauses, hits, isSeveral }: Pick<Found, 'clauses' | 'hits' | 'isSeveral'>,
  corpus: Corpus,
  choices: Choices,
  scores?: ReadonlyMap<string, number>,
): Near[] {
  if (!isSeveral) return [];
  const wanted = clauses.filter(({ isExcluded }) => !isExcluded);
  const excluded = clauses.filter(({ isExcluded }) => isExcluded);
  const found = new Set(hits.map(({ paragraph }) => paragraph.ref));
  const has = (at: number) => (clause: Clause) => clause.paragraphs.has(at);

  return corpus.paragraphs
    .map((paragraph, at) => ({ paragraph, at }))
    .filter(({ paragraph }) => !found.has(paragraph.ref) && isWithin(paragraph, choices))
    .filter(({ at }) => wanted.some(has(at)) && !excluded.some(has(at)))
    .map(({ paragraph, at }) => ({
      paragraph,
      mentions: mentionsOf(at, wanted),
      lacking: wanted.filter((clause) => !has(at)(clause)).map(({ text }) => text),
      shared: wanted
        .filter(has(at))
        .reduce((sum, { paragraphs }) => sum + rarity(paragraphs.size, corpus), 0),
      score: scores?.get(paragraph.ref) ?? 0,
    }))
    .sort((a, b) => b.score - a.score || b.shared - a.shared)
    .slice(0, MOST)
    .map(({ paragraph, mentions, lacking }) => ({ paragraph, mentions, lacking }));
}

/** The words that count, once each, for an engine that is asked for one at a time. */
export function significantWords({ clauses }: Pick<Found, 'clauses'>): string[] {
  const words = clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ patterns }) => patterns[0]?.pattern.words ?? [])
    .map(({ exact }) => exact);
  const significant = words.filter((word) => !isSmallWord(word));
  return [...new Set(significant.length > 0 ? significant : words)];
}

const MOST = 10;

/** A paragraph that has some of what was asked for. */
export interface Near {
  paragraph: CorpusParagraph;
  mentions: Mention[];
  /** The parts of the query that it lacks. */
  lacking: string[];
}
