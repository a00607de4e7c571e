import { orLoadError } from '../load-error.ts';
import { pause } from '../pause.ts';

/**
 * Make the function that asks Pagefind for scores. Pagefind is loaded by the first call; after a
 * failure the next call loads it again, under an address of its own, because a browser keeps the
 * failure of an import for as long as the page is open.
 *
 * @param folder Where the index is, with a slash at its end.
 */
export function createScorer(folder: string): Score {
  let attempts = 0;
  let started: Promise<Started> | undefined;

  return async (words, refs) => {
    if (!started) {
      attempts += 1;
      started = start(`${folder}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`, refs);
    }
    try {
      return await scoreWords(words, await started);
    } catch (error) {
      started = undefined;
      throw error;
    }
  };
}

async function scoreWords(words: string[], { pagefind, refById }: Started): Promise<Scores> {
  const scores = new Map<string, number>();
  for (const word of words) {
    await pause();
    const { results } = await orLoadError('the search index', () => pagefind.search(word));
    for (const { id, score } of results) {
      const ref = refById.get(id);
      if (ref !== undefined) scores.set(ref, (scores.get(ref) ?? 0) + score);
    }
  }
  return scores;
}

/** Every record of the index is a paragraph; sorted by place they are in report order. */
async function start(url: string, refs: string[]): Promise<Started> {
  return orLoadError(url, async () => {
    if (typeof WebAssembly === 'undefined') throw new Error('Pagefind needs WebAssembly.');
    const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
    await pagefind.options({ noWorker: true });
    await pagefind.init();
    const { results } = await pagefind.search(null, { sort: { place: 'asc' } });
    if (results.length !== refs.length) {
      throw new Error(`The index has ${results.length} paragraphs, not ${refs.length}.`);
    }
    return {
      pagefind,
      refById: new Map(refs.map((ref, place) => [results[place]?.id ?? '', ref])),
    };
  });
}

/**
 * Score paragraphs for some words: Pagefind searches for each word by itself, and the scores of a
 * paragraph are added.
 *
 * @param refs Every paragraph, in report order.
 * @throws A LoadError when Pagefind cannot be loaded or has another number of paragraphs.
 */
export type Score = (words: string[], refs: string[]) => Promise<Scores>;

/** By a paragraph’s ref. */
export type Scores = Map<string, number>;

interface Started {
  pagefind: Pagefind;
  refById: Map<string, string>;
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string | null,
    options?: { sort: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: { id: string; score: number }[] }>;
}
