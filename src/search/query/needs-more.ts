import type { Corpus } from './corpus.ts';
import type { Found } from './search.ts';

/**
 * Whether there may be more to say of a query than its exact hits: of several words there are nearest
 * paragraphs; a word that the report lacks, or several words, may be what readers call a thing.
 */
export function needsMore({ clauses, ignored, unknown }: Found, { readerWords }: Corpus): boolean {
  const words = clauses
    .flatMap(({ alternatives }) => alternatives)
    .flatMap(({ patterns: [own] }) => own?.pattern.words ?? []);
  const [first] = words;
  const isSeveral = words.length + ignored.length > 1;
  return isSeveral || unknown.length > 0 || (first !== undefined && readerWords.has(first.family));
}
