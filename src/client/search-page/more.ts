import type { Corpus } from '../../search/query/index.ts';
import { helpWith, nearest, readReaderNames, significantWords } from '../../search/query/more.ts';
import type { Near, ReaderName, ReaderNameData } from '../../search/query/more.ts';
import { fetchJson } from '../fetch-json.ts';
import { orUndefined } from '../load-error.ts';
import { pause } from '../pause.ts';
import type { Answer } from './answer.ts';
import { helpNotes } from './help-notes.ts';
import type { Note } from './note.ts';
import { drawNearest } from './draw-nearest.ts';
import { createScorer } from './pagefind-scores.ts';
import type { Score, Scores } from './pagefind-scores.ts';

/**
 * What the page shows beside the exact results: help with the reader’s words and the nearest
 * paragraphs. This module is loaded only for a query that may have them.
 *
 * @param namesUrl The address of what readers call things.
 * @param indexUrl The folder of Pagefind’s index, with a slash at its end.
 */
export function createMore(namesUrl: string, indexUrl: string): More {
  const score = createScorer(indexUrl);
  let names: Promise<ReaderName[]> | undefined;

  return {
    drawNearest,
    async help({ found, address, request }, corpus) {
      names ??= loadNames(namesUrl, corpus);
      const known = await orUndefined(names);
      // After a failure the next search fetches them again.
      if (!known) names = undefined;
      return helpNotes(request, found, helpWith(address.q, found, corpus, known ?? []));
    },
    async near({ found, request }, corpus) {
      if (!found.isSeveral) return [];
      const scores = await scoresOf(significantWords(found), corpus, score);
      return nearest(found, corpus, request.search.choices, scores);
    },
  };
}

/** Fetch what readers call things and read it in steps, so that typing is never blocked. */
async function loadNames(url: string, { families }: Corpus): Promise<ReaderName[]> {
  const data = (await fetchJson(url)) as ReaderNameData[];
  const names: ReaderName[] = [];
  for (let at = 0; at < data.length; at += STEP) {
    names.push(...readReaderNames(data.slice(at, at + STEP), families));
    await pause();
  }
  return names;
}

/** How many things are read in a step: a millisecond or two, ten on a slow phone. */
const STEP = 20;

/** How Pagefind ranks the paragraphs; `undefined`, so that shared words decide, where it cannot be loaded. */
function scoresOf(words: string[], corpus: Corpus, score: Score): Promise<Scores | undefined> {
  const refs = corpus.paragraphs.map(({ ref }) => ref);
  return orUndefined(score(words, refs));
}

export interface More {
  drawNearest: typeof drawNearest;
  /** The notes that help with the reader’s words. */
  help: (answer: Answer, corpus: Corpus) => Promise<Note[]>;
  /** The nearest paragraphs to a query of several words, ranked by Pagefind where it can be loaded. */
  near: (answer: Answer, corpus: Corpus) => Promise<Near[]>;
}
