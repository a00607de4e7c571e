import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { all, attribute, DIST, metaOf, pageAt } from './site.ts';

it('asks for the words to search under an address that those of another build do not have', () => {
  const words = readFileSync(`${DIST}search/corpus.json`);
  const hash = createHash('sha256').update(words).digest('base64url').slice(0, 8);
  for (const path of ['/search/', '/report/']) {
    expect(metaOf('search-corpus', pageAt(path))).toEqual([`/search/corpus.json?v=${hash}`]);
  }
});

it('leads, where a page is not kept, to the pages that are', () => {
  const links = all('main ul a', pageAt('/offline/')).map((link) => attribute(link, 'href'));
  expect(links).toEqual(['/', '/report/', '/areas/', '/judgements/', '/recommendations/']);
});
