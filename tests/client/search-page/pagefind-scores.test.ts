// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createScorer } from '../../../src/client/search-page/pagefind-scores.ts';

const folders: string[] = [];
const REFS = ['p1', 'p2', 'p3'];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe('the scores of paragraphs', () => {
  it('are those of each word by itself, added', async () => {
    const score = createScorer(await folderWith(ENGINE));
    expect(await score(['care', 'audit'], REFS)).toEqual(
      new Map([
        ['p1', 2],
        ['p3', 4],
      ]),
    );
  });

  it('fail as a load when Pagefind cannot be loaded', async () => {
    const score = createScorer(await folderWith('export const'));
    await expect(score(['care'], REFS)).rejects.toMatchObject({ name: 'LoadError' });
  });

  it('fail as a load when the index is of other paragraphs', async () => {
    const score = createScorer(await folderWith(ENGINE));
    await expect(score(['care'], ['p1'])).rejects.toMatchObject({
      name: 'LoadError',
      cause: new Error('The index has 3 paragraphs, not 1.'),
    });
  });
});

/** A stand-in for Pagefind with three records: one has one word, one has both. */
const ENGINE = `
  const ALL = [{ id: 'a', score: 0 }, { id: 'b', score: 0 }, { id: 'c', score: 0 }];
  const FOUND = {
    care: [{ id: 'c', score: 3 }, { id: 'a', score: 2 }],
    audit: [{ id: 'c', score: 1 }],
  };
  export const search = async (word) => ({ results: word === null ? ALL : FOUND[word] });
`;

async function folderWith(engine: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  folders.push(folder);
  await writeFile(join(folder, 'pagefind.js'), engine);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  return `${pathToFileURL(folder).href}/`;
}
