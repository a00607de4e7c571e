import { FACETS, finishInSteps } from '../../search/query/index.ts';
import type { Choices, Corpus } from '../../search/query/index.ts';
import {
  figuresAsked,
  helpSteps,
  nearest,
  placesByKey,
  placesNamed,
  readReaderNames,
  significantWords,
} from '../../search/query/more.ts';
import type {
  FigureGroup,
  KeyedPlace,
  NamesData,
  Near,
  ReaderName,
} from '../../search/query/more.ts';
import { required } from '../../text/required.ts';
import { fetchJson } from '../fetch-json.ts';
import { orUndefined } from '../load-error.ts';
import { pause } from '../pause.ts';
import type { Answer } from './answer.ts';
import { choiceName } from './controls.ts';
import { helpNotes } from './help-notes.ts';
import { drawNearest } from './draw-nearest.ts';
import { createWorkerScorer } from './score-in-worker.ts';
import type { Score, Scores } from './pagefind-scores.ts';
import type { Help } from './reducer.ts';

/**
 * What the page shows beside the exact results: help with the reader’s words and the nearest
 * paragraphs. This module is loaded only for a query that may have them.
 *
 * @param page The search page. Its data have the address of the names that a query may have, and the
 *   folder of Pagefind’s index, with a slash at its end.
 */
export function createMore(page: HTMLElement): More {
  const namesUrl = required(page.dataset['names'], 'data-names');
  const indexUrl = required(page.dataset['index'], 'data-index');
  const score = createWorkerScorer(indexUrl);
  let names: Promise<Names> | undefined;

  return {
    drawNearest,
    async help({ found, request }, corpus) {
      names ??= loadNames(namesUrl, corpus);
      const known = await orUndefined(names);
      // After a failure the next search fetches them again.
      if (!known) names = undefined;
      const { readers, places, figures } = known ?? { readers: [], places: [], figures: [] };
      const { q, choices } = request.search;
      const more = [...placesNamed(q, places), ...figuresAsked(q, figures, corpus.families)];
      const all = { ...found, places: [...found.places, ...more] };
      const help = await finishInSteps(helpSteps(q, found, corpus, readers), pause);
      const notes = helpNotes(request, all, help, choiceNames(page, choices));
      return { notes, places: more };
    },
    async near({ found, request }, corpus) {
      if (!found.isSeveral) return [];
      const scores = await scoresOf(significantWords(found), corpus, score);
      return nearest(found, corpus, request.search.choices, scores);
    },
  };
}

/** The names of what is chosen in the facets. */
function choiceNames(page: HTMLElement, choices: Choices): string[] {
  return FACETS.flatMap((facet) => choices[facet].map((value) => choiceName(page, facet, value)));
}

/** Fetch all names and read them in steps, so that typing is never blocked. */
async function loadNames(url: string, { families }: Corpus): Promise<Names> {
  const { readers, places, figures } = (await fetchJson(url)) as NamesData;
  return {
    figures,
    readers: await readInSteps(readers, (some) => readReaderNames(some, families)),
    places: await readInSteps(places, placesByKey),
  };
}

async function readInSteps<Data, Name>(
  all: readonly Data[],
  read: (some: readonly Data[]) => Name[],
): Promise<Name[]> {
  const names: Name[] = [];
  for (let at = 0; at < all.length; at += STEP) {
    await pause();
    names.push(...read(all.slice(at, at + STEP)));
  }
  return names;
}

/** How many names are read in a step: a millisecond or two, ten on a slow phone. */
const STEP = 5;

interface Names {
  /** What readers call things. */
  readers: ReaderName[];
  places: KeyedPlace[];
  figures: FigureGroup[];
}

/** How Pagefind ranks the paragraphs; `undefined`, so that shared words decide, where it cannot be loaded. */
function scoresOf(words: string[], corpus: Corpus, score: Score): Promise<Scores | undefined> {
  const refs = corpus.paragraphs.map(({ ref }) => ref);
  return orUndefined(score(words, refs));
}

export interface More {
  drawNearest: typeof drawNearest;
  /** What helps with the reader’s words. */
  help: (answer: Answer, corpus: Corpus) => Promise<Help>;
  /** The nearest paragraphs to a query of several words, ranked by Pagefind where it can be loaded. */
  near: (answer: Answer, corpus: Corpus) => Promise<Near[]>;
}
