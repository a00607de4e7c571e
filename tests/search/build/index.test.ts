import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildPagefindIndex } from '../../../src/search/build/pagefind.ts';
import type { IndexFile } from '../../../src/search/build/pagefind.ts';
import { searchRecords } from '../../../src/search/build/records.ts';
import { report } from '../../../src/site/report.ts';

describe('the index', () => {
  it('has a record for each numbered paragraph, with the stems of its own words and its items’', () => {
    const records = searchRecords(report);
    expect(records.map(({ ref }) => ref)).toEqual(report.paragraphs.map(({ ref }) => ref));
    expect(records.find(({ ref }) => ref === 'p28')?.content).toBe(
      'improv rang appropri afford hous',
    );
    expect(records.find(({ ref }) => ref === 'b2')?.content).toMatch(
      /^achiev this follow key .* act 2004$/,
    );
  });

  it('knows by which name Pagefind calls each paragraph', async () => {
    const { names } = await buildPagefindIndex(searchRecords(report));
    expect([...names.keys()].sort()).toEqual(report.paragraphs.map(({ ref }) => ref).sort());
    expect(new Set(names.values()).size).toBe(report.paragraphs.length);
  });

  it('is made of the same files every time, and only of those that a search loads', async () => {
    const first = await buildPagefindIndex(searchRecords(report));
    const second = await buildPagefindIndex(searchRecords(report));
    expect(second.files.map(hashed)).toEqual(first.files.map(hashed));

    const kinds = first.files.map(({ path }) => path.replace(/^.*\.(pf_\w+)$/, '$1'));
    expect([...new Set(kinds)].sort()).toEqual([
      'pagefind-entry.json',
      'pagefind.js',
      'pf_index',
      'pf_meta',
      'wasm.unknown.pagefind',
    ]);
  });
});

function hashed({ path, content }: IndexFile): string {
  return `${path} ${createHash('sha256').update(content).digest('hex')}`;
}
