import type { Corpus } from './corpus.ts';
import type { Found } from './search.ts';

/**
 * Whether there may be more to say of a query than its exact hits: of several words there are nearest
 * paragraphs; a word that the report lacks, or several words, may be what readers call a thing or the
 * name of a subject.
 */
export function needsMore({ clauses, ignored, unknown }: Found, { namingWords }: Corpus): boolean {
  const words = clauses
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ patterns: [own] }) => own?.pattern.words ?? []);
  const [first] = words;
  const isSeveral = words.length + ignored.length > 1;
  return isSeveral || unknown.length > 0 || (first !== undefined && namingWords.has(first.family));
}
