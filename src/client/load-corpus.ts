import { readCorpusInSteps } from '../search/query/index.ts';
import type { Corpus, CorpusData } from '../search/query/index.ts';
import { fetchJson } from './fetch-json.ts';

/**
 * Fetch the text of every paragraph, prepared for searching in steps, so that typing is never blocked.
 *
 * @throws A LoadError when it cannot be fetched.
 */
export async function loadCorpus(url: string): Promise<Corpus> {
  return readCorpusInSteps((await fetchJson(url)) as CorpusData, pause);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
