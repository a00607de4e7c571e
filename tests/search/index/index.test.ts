import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPagefindIndex, searchRecords } from '../../src/search/index.ts';
import type { IndexFile } from '../../src/search/index.ts';
import { report } from '../../src/site/report.ts';

describe('the index', () => {
  it('has a record for each numbered paragraph, items included', () => {
    const records = searchRecords(report);
    expect(records.map(({ ref }) => ref)).toEqual(report.paragraphs.map(({ ref }) => ref));
    expect(records.find(({ ref }) => ref === 'b2')?.words).toMatch(
      /^To achieve this.* Children Act 2004\.$/,
    );
  });

  it('is made of the same files every time, and only of those that a search needs', async () => {
    const first = await buildPagefindIndex(searchRecords(report));
    const second = await buildPagefindIndex(searchRecords(report));
    expect(second.map(hashed)).toEqual(first.map(hashed));
    const folders = first.map(({ path }) => path.replace(/^(fragment|index)\/.*/, '$1'));
    expect(new Set(folders)).toEqual(
      new Set([
        'pagefind.js',
        'pagefind-entry.json',
        'wasm.en.pagefind',
        'fragment',
        'index',
        folders.find((name) => name.endsWith('pf_meta')),
      ]),
    );
  });
});

function hashed({ path, content }: IndexFile): string {
  return `${path} ${createHash('sha256').update(content).digest('hex')}`;
}
