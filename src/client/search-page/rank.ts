import type { Corpus, Found, Hit } from '../../search/query/index.ts';

/**
 * Load Pagefind, which ranks what a search finds.
 *
 * @param folder Where its index is, with a slash at its end.
 * @param corpus The words that the hits are checked against; the index must be of the same.
 * @throws When it cannot be loaded or holds another number of paragraphs.
 */
export async function loadEngine(folder: string, { paragraphs }: Corpus): Promise<Rank> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  const everything = await pagefind.search(null);
  if (everything.results.length !== paragraphs.length) {
    const held = everything.results.length;
    throw new Error(`The index holds ${held} paragraphs, not ${paragraphs.length}.`);
  }

  return async ({ query, hits }) => {
    const stems = query
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap(({ patterns }) => patterns[0]?.pattern.words.map(({ stem }) => stem) ?? []);
    const { results } = await pagefind.search(stems.join(' '));
    const places = new Map(results.map(({ id }, place) => [id, place]));
    const placeOf = ({ paragraph }: Hit) => places.get(paragraph.record) ?? results.length;
    return hits.toSorted(
      (a, b) =>
        Number(saysIt(b, query)) - Number(saysIt(a, query)) ||
        b.mentions.length - a.mentions.length ||
        placeOf(a) - placeOf(b),
    );
  };
}

/** Whether a hit has a word just as it was typed, not only another form of it. */
function saysIt({ paragraph, mentions }: Hit, query: Found['query']): boolean {
  const typed = new Set(
    query.flatMap(({ patterns }) => patterns[0]?.pattern.words ?? []).map(({ exact }) => exact),
  );
  return mentions.some(({ first, last }) =>
    paragraph.tokens.slice(first, last + 1).some(({ exact }) => typed.has(exact)),
  );
}

/**
 * Put hits in order: those that say what was typed, word for word; then those that say it most often;
 * among equals as Pagefind weighs them.
 */
export type Rank = (found: Pick<Found, 'query' | 'hits'>) => Promise<Hit[]>;

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: { id: string }[] }>;
}
