import { readCorpus } from '../search/query/index.ts';
import type { Corpus, CorpusData } from '../search/query/index.ts';

/**
 * Fetch every paragraph’s words.
 *
 * @throws When they cannot be had.
 */
export async function loadCorpus(url: string): Promise<Corpus> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The words could not be loaded (${response.status}).`);
  return readCorpus((await response.json()) as CorpusData);
}
