import type { Clause } from './clauses.ts';
import { findPattern } from './find-pattern.ts';
import type { Corpus } from './corpus.ts';
import { makePattern } from './pattern.ts';
import type { Wanted } from './synonyms.ts';

/**
 * How much a paragraph says of what is asked: over the words, the sum of its mentions of each, a
 * mention weighing the more the fewer paragraphs have the word. It is a whole number, so that equal
 * sums are equal in whatever order they were added.
 */
export function weigh(paragraph: number, clauses: readonly Clause[], corpus: Corpus): number {
  const weight = clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ alternatives }) => alternatives)
    .reduce((sum, { places }) => {
      const mentions = places.get(paragraph)?.length ?? 0;
      return mentions === 0 ? sum : sum + mentions * rarity(places.size, corpus);
    }, 0);
  return Math.round(weight * 1e6);
}

/** How much one mention of something weighs that so many paragraphs have. */
export function rarity(paragraphs: number, corpus: Corpus): number {
  return Math.log(corpus.paragraphs.length / paragraphs);
}

/**
 * The words of a query as one phrase: from the first that counts to the last, with the small words
 * between them. There is none where something is quoted, cut short or joined by OR.
 */
export function typedPhrase(typed: readonly Wanted[], hasMore: boolean): string | undefined {
  const asked = typed.filter(({ isExcluded }) => !isExcluded);
  const isPlain = asked.every(
    ({ patterns: [own], isAlternative }) => own?.pattern.by === 'stem' && !isAlternative,
  );
  if (!isPlain) return undefined;
  const counts = (wanted: Wanted) => !hasMore || !wanted.isSmall;
  const first = asked.findIndex(counts);
  const last = asked.findLastIndex(counts);
  return asked
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** The paragraphs that have a phrase, counted from 0. */
export function paragraphsWith(phrase: string, corpus: Corpus): ReadonlySet<number> {
  return new Set(findPattern(makePattern(phrase, 'exact', corpus.families), corpus).keys());
}
