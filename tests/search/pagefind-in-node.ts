import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { required } from '../../src/text/required.ts';
import type { IndexFile } from '../../src/search/build/index.ts';

/**
 * Run Pagefind itself in Node; it fetches its files from a server of its own.
 *
 * @returns A search: by ref, the score of each paragraph that Pagefind finds, best first.
 */
export async function startPagefind(files: readonly IndexFile[]): Promise<PagefindSearch> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const server = createServer(({ url = '' }, response) => {
    response.end(byPath.get(new URL(url, 'http://localhost').pathname.slice(1)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // The server does not keep the process alive.
  server.unref();

  const script = Buffer.from(required(byPath.get('pagefind.js'), 'pagefind.js'));
  const load = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${script.toString('base64')}`
  )) as Pagefind;
  const { port } = server.address() as AddressInfo;
  await load.options({ basePath: `http://localhost:${port}/` });
  await load.init();
  const known = new Map<string, Map<string, number>>();
  return async (query) => {
    const scores = known.get(query) ?? (await scoresFor(query, load));
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

export type PagefindSearch = (query: string) => Promise<Map<string, number>>;

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{
    results: { score: number; data: () => Promise<{ url: string }> }[];
  }>;
}
