import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from '../../src/search/build/index.ts';

/**
 * Run Pagefind itself in Node, from its files in a temporary folder.
 *
 * @returns A search: by ref, the score of each paragraph that Pagefind finds, best first.
 */
export async function startPagefind(files: readonly IndexFile[]): Promise<PagefindSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const load = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as Pagefind;
  await withFileFetch(async () => {
    await load.options({ noWorker: true });
    await load.init();
  });
  const known = new Map<string, Map<string, number>>();
  return async (query) => {
    const scores = known.get(query) ?? (await withFileFetch(() => scoresFor(query, load)));
    known.set(query, scores);
    return scores;
  };
}

async function scoresFor(query: string, load: Pagefind): Promise<Map<string, number>> {
  const { results } = await load.search(query);
  const scores = new Map<string, number>();
  for (const { score, data } of results) {
    const { url } = await data();
    scores.set(url.replace(/^.*\//, ''), score);
  }
  return scores;
}

/** Add the scores of several words, each searched by itself. */
export async function scoresOf(
  words: readonly string[],
  search: PagefindSearch,
): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  for (const word of words) {
    for (const [ref, score] of await search(word)) sums.set(ref, (sums.get(ref) ?? 0) + score);
  }
  return sums;
}

/** Pagefind fetches its files; for the time of a search, `fetch` reads files. */
async function withFileFetch<Value>(run: () => Promise<Value>): Promise<Value> {
  const before = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : input;
    return new Response(await readFile(new URL(url)));
  };
  try {
    return await run();
  } finally {
    globalThis.fetch = before;
  }
}

export type PagefindSearch = (query: string) => Promise<Map<string, number>>;

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{
    results: { score: number; data: () => Promise<{ url: string }> }[];
  }>;
}
