import { orLoadError } from '../load-error.ts';

/**
 * Make the function that asks Pagefind for scores. Pagefind is loaded by the first call.
 *
 * @param folder Where the index is, with a slash at its end.
 */
export function createScorer(folder: string): Score {
  let started: Promise<Started> | undefined;

  return async (words, refs) => {
    started ??= start(`${folder}pagefind.js`, refs);
    return scoreWords(words, await started);
  };
}

async function scoreWords(words: string[], { pagefind, refById }: Started): Promise<Scores> {
  const scores = new Map<string, number>();
  for (const word of words) {
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
  search: (
    query: string | null,
    options?: { sort: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: { id: string; score: number }[] }>;
}
