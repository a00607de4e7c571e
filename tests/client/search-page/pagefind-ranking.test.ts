import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { search } from '../../../src/search/query/index.ts';
import type { Hit } from '../../../src/search/query/index.ts';
import { loadRanking } from '../../../src/client/search-page/pagefind-ranking.ts';
import type { Rank } from '../../../src/client/search-page/pagefind-ranking.ts';
import { anyQuery, textOf } from '../../search/queries.ts';
import type { TypedTerm } from '../../search/queries.ts';
import { corpus, indexFiles, vocabulary } from '../../search/real-corpus.ts';

const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
const address = `${pathToFileURL(folder).href}/`;
let rank: Rank;

beforeAll(async () => {
  for (const { path, content } of indexFiles) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  // Pagefind fetches its files from its own folder.
  const fetchFile = async (url: string) => new Response(await readFile(new URL(url)));
  vi.stubGlobal('fetch', fetchFile);
  rank = await loadRanking(address, corpus);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

describe('the ranking of a search', () => {
  it('puts, for every word, the very paragraphs that were found in some order', async () => {
    for (const word of vocabulary) {
      const found = search(word, corpus);
      expect(inReportOrder(await rank(found)), word).toEqual(found.hits);
    }
  }, 60_000);

  it('puts the paragraphs that any query finds in some order', async () => {
    const check = async (query: TypedTerm[]) => {
      const found = search(textOf(query), corpus);
      expect(inReportOrder(await rank(found))).toEqual(found.hits);
    };
    await fc.assert(fc.asyncProperty(anyQuery, check), { numRuns: 200 });
  });

  it('ranks the same every time, and not in report order alone', async () => {
    const found = search('safeguarding', corpus);
    const ranked = await rank(found);
    expect(await rank(found)).toEqual(ranked);
    expect(ranked).not.toEqual(found.hits);
  });

  it('refuses an index of another report', async () => {
    const other = { ...corpus, paragraphs: corpus.paragraphs.slice(1) };
    await expect(loadRanking(address, other)).rejects.toMatchObject({
      name: 'LoadError',
      cause: new Error('The index has 94 paragraphs, not 93.'),
    });
  });
});

function inReportOrder(hits: Hit[]): Hit[] {
  return hits.toSorted(
    (a, b) => corpus.paragraphs.indexOf(a.paragraph) - corpus.paragraphs.indexOf(b.paragraph),
  );
}
