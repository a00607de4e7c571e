import type { Corpus } from '../../search/query/index.ts';
import { loadCorpus } from '../load-corpus.ts';
import { loadRanking } from './pagefind-ranking.ts';
import type { Rank } from './pagefind-ranking.ts';

/**
 * Load what answers searches.
 *
 * @param attempt Counted from 1.
 * @throws A LoadError when a file cannot be fetched.
 */
export async function loadEngine(
  { corpusUrl, indexUrl }: EngineUrls,
  attempt: number,
): Promise<Engine> {
  const corpus = await loadCorpus(corpusUrl);
  return { corpus, rank: await loadRanking(indexUrl, corpus, attempt) };
}

/** Where the files are. */
export interface EngineUrls {
  corpusUrl: string;
  /** The folder of the Pagefind index, with a slash at its end. */
  indexUrl: string;
}

/** What answers searches. */
export interface Engine {
  corpus: Corpus;
  rank: Rank;
}
