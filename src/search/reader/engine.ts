/**
 * Load Pagefind and make sure that its index is the one of this report.
 *
 * @param folder Where the index is, with a slash at its end.
 * @param expected How many records it must hold.
 * @throws When it cannot be loaded or holds another number of records.
 */
export async function loadEngine(folder: string, expected: number): Promise<Engine> {
  const entry = await fetch(`${folder}pagefind-entry.json`);
  const { languages } = (await entry.json()) as PagefindEntry;
  const found = languages.en?.page_count ?? 0;
  if (found !== expected) throw new Error(`The index holds ${found} paragraphs, not ${expected}.`);

  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();

  return async (query) => {
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.map((result) => result.data()));
    return data.map(({ meta, locations }) => ({ ref: meta.ref, wordsFound: locations }));
  };
}

/** Find the paragraphs that hold a query, best first. */
export type Engine = (query: string) => Promise<Hit[]>;

export interface Hit {
  ref: string;
  /** Which words of the paragraph match, counted from 0. */
  wordsFound: number[];
}

interface PagefindEntry {
  languages: Record<string, { page_count: number } | undefined>;
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

interface PagefindData {
  meta: { ref: string };
  locations: number[];
}
