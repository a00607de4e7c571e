import type { Corpus, Found, Hit } from '../../search/query/index.ts';
import { orLoadError } from '../load-error.ts';

/**
 * Load Pagefind, which ranks what a search finds.
 *
 * @param folder Where its index is, with a slash at its end.
 * @param corpus The texts that were searched; the index must be of the same paragraphs.
 * @param attempt Counted from 1. Pagefind keeps a failure for as long as the page is open, so each
 * attempt loads it under an address of its own.
 * @throws A LoadError when it cannot be loaded or has another number of paragraphs. The ranking
 * rejects with one when it cannot fetch a part of the index.
 */
export async function loadRanking(folder: string, corpus: Corpus, attempt = 1): Promise<Rank> {
  const url = `${folder}pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const pagefind = await orLoadError(url, () => startPagefind(url, corpus));

  return async ({ query, hits }) => {
    const stems = query
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap(({ patterns }) => patterns[0]?.pattern.words.map(({ stem }) => stem) ?? []);
    const { results } = await orLoadError('the search index', () =>
      pagefind.search(stems.join(' ')),
    );
    const positions = new Map(results.map(({ id }, position) => [id, position]));
    const positionOf = ({ paragraph }: Hit) => positions.get(paragraph.record) ?? results.length;
    return hits.toSorted(
      (a, b) =>
        Number(hasTypedWord(b, query)) - Number(hasTypedWord(a, query)) ||
        b.mentions.length - a.mentions.length ||
        positionOf(a) - positionOf(b),
    );
  };
}

async function startPagefind(url: string, { paragraphs }: Corpus): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const { results } = await pagefind.search(null);
  if (results.length !== paragraphs.length) {
    throw new Error(`The index has ${results.length} paragraphs, not ${paragraphs.length}.`);
  }
  return pagefind;
}

/** Whether a hit has a word exactly as it was typed, not only another form of it. */
function hasTypedWord({ paragraph, mentions }: Hit, query: Found['query']): boolean {
  const typed = new Set(
    query.flatMap(({ patterns }) => patterns[0]?.pattern.words ?? []).map(({ exact }) => exact),
  );
  return mentions.some(({ first, last }) =>
    paragraph.tokens.slice(first, last + 1).some(({ exact }) => typed.has(exact)),
  );
}

/**
 * Sort hits: first those with a word exactly as it was typed, then by number of mentions, then by
 * Pagefind’s ranking.
 */
export type Rank = (found: Pick<Found, 'query' | 'hits'>) => Promise<Hit[]>;

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: { id: string }[] }>;
}
