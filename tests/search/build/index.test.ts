import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPagefindIndex } from '../../../src/search/build/pagefind.ts';
import type { IndexFile } from '../../../src/search/build/pagefind.ts';
import { searchRecords } from '../../../src/search/build/records.ts';
import { report } from '../../../src/site/report.ts';

describe('the index', () => {
  it('has a record for each numbered paragraph, with its own words and its items’', () => {
    const records = searchRecords(report);
    expect(records.map(({ ref }) => ref)).toEqual(report.paragraphs.map(({ ref }) => ref));
    expect(records.find(({ ref }) => ref === 'p28')?.content).toBe(
      'Improve the range of appropriate and affordable housing for young people.',
    );
  });

  it('is made of the same files every time, and only of those that a search loads', async () => {
    const first = await buildPagefindIndex(searchRecords(report));
    const second = await buildPagefindIndex(searchRecords(report));
    expect(second.map(hashed)).toEqual(first.map(hashed));

    const kinds = first.map(({ path }) => path.replace(/^.*\.(pf_\w+)$/, '$1'));
    expect(kinds.filter((kind) => kind === 'pf_fragment')).toHaveLength(report.paragraphs.length);
    expect([...new Set(kinds)].sort()).toEqual([
      'pagefind-entry.json',
      'pagefind.js',
      'pf_fragment',
      'pf_index',
      'pf_meta',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });
});

function hashed({ path, content }: IndexFile): string {
  return `${path} ${createHash('sha256').update(content).digest('hex')}`;
}
