import { corpusSteps, finishInSteps } from '../search/query/index.ts';
import type { Corpus, CorpusData } from '../search/query/index.ts';
import { findElement } from './dom.ts';
import { fetchJson } from './fetch-json.ts';
import { pause } from './pause.ts';

/**
 * Fetch the text of every paragraph, prepared for searching in steps, so that typing is never blocked.
 *
 * @throws A LoadError when it cannot be fetched.
 */
export async function loadCorpus(url: string): Promise<Corpus> {
  return finishInSteps(corpusSteps((await fetchJson(url)) as CorpusData), pause);
}

/** The address of the text of every paragraph, which a page that searches has in its head. */
export function corpusUrl(): string {
  return findElement(document, 'meta[name="search-corpus"]', HTMLMetaElement).content;
}
