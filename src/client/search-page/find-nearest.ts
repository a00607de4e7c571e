import { nearest, significantWords } from '../../search/query/index.ts';
import type { Corpus, Near } from '../../search/query/index.ts';
import { LoadError } from '../load-error.ts';
import type { Answer } from './answer.ts';
import type { Score, Scores } from './pagefind-scores.ts';

/**
 * Find the paragraphs nearest to a query of several words, ranked by Pagefind or, where that cannot be
 * loaded, by the words that they share.
 */
export async function findNearest(
  { found, request }: Answer,
  corpus: Corpus,
  score: Score,
): Promise<Near[]> {
  if (!found.isSeveral) return [];
  const refs = corpus.paragraphs.map(({ ref }) => ref);
  const scores = await orUndefined(score(significantWords(found), refs));
  return nearest(found, corpus, request.search.choices, scores);
}

async function orUndefined(scores: Promise<Scores>): Promise<Scores | undefined> {
  try {
    return await scores;
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}
