import { readCorpusInSteps } from '../search/query/index.ts';
import type { Corpus, CorpusData } from '../search/query/index.ts';
import { orLoadError } from './load-error.ts';

/**
 * Fetch the text of every paragraph, prepared for searching in steps, so that typing is never blocked.
 *
 * @throws A LoadError when it cannot be fetched.
 */
export async function loadCorpus(url: string): Promise<Corpus> {
  const data = await orLoadError(url, async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return (await response.json()) as CorpusData;
  });
  return readCorpusInSteps(data, pause);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
