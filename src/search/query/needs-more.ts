import type { Corpus } from './corpus.ts';
import type { Found } from './search.ts';

/**
 * Whether there may be more to say of a query than its exact hits: of several words there are nearest
 * paragraphs; a word that the report lacks, or several words, may be what readers call a thing or the
 * name of a subject.
 */
export function needsMore(found: Found, corpus: Corpus): boolean {
  const isSeveral = wordsOf(found).length + found.ignored.length > 1;
  return isSeveral || found.unknown.length > 0 || countNamed(found, corpus) > 0;
}

/** How many things besides the exact hits the only word of a query names. */
export function countNamed(found: Found, { namingFamilies }: Corpus): number {
  const [word, ...more] = wordsOf(found);
  if (!word || more.length > 0) return 0;
  return namingFamilies.filter((family) => family === word.family).length;
}

function wordsOf({ clauses }: Found) {
  return clauses
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ patterns: [own] }) => own?.pattern.words ?? []);
}
