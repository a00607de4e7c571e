import { describe, expect, it } from 'vitest';
import { answer, countText } from '../../../src/client/search-page/answer.ts';
import type { Engine } from '../../../src/client/search-page/load-engine.ts';
import type { Hit } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

/** Ranks the last paragraph first. */
const engine: Engine = {
  corpus: smallCorpus,
  rank: ({ hits }) => Promise.resolve(hits.toReversed()),
};

describe('the answer to a request', () => {
  it('has the hits in report order and as they are ranked, and carries the request', async () => {
    const request = { search: searchFor('thresholds'), isTyping: false };
    const { hits, rankedHits, ...rest } = await answer(request, engine);
    expect(refs(hits)).toEqual(['p1', 'p2']);
    expect(refs(rankedHits)).toEqual(['p2', 'p1']);
    expect(rest.request).toBe(request);
    expect(countText(hits)).toBe('2 paragraphs, 3 mentions');
  });

  it('leaves the hits in report order where the reader chose that', async () => {
    const search = searchFor('thresholds', { order: 'report' });
    expect(refs((await answer({ search, isTyping: false }, engine)).rankedHits)).toEqual([
      'p1',
      'p2',
    ]);
  });

  it('keeps what the facets leave out for their counts only', async () => {
    const choices = { area: [], part: [], kind: ['list-item'] };
    const search = searchFor('thresholds', { choices });
    const { hits, unfilteredHits } = await answer({ search, isTyping: false }, engine);
    expect([refs(hits), refs(unfilteredHits)]).toEqual([['p2'], ['p1', 'p2']]);
  });

  it('takes an unfinished word for the beginning of words only while the reader types', async () => {
    const search = searchFor('thresh');
    const typing = await answer({ search, isTyping: true }, engine);
    expect([typing.address.q, refs(typing.hits)]).toEqual(['thresh*', ['p1', 'p2']]);
    const submitted = await answer({ search, isTyping: false }, engine);
    expect([submitted.address.q, refs(submitted.hits)]).toEqual(['thresh', []]);
  });
});

function refs(hits: Hit[]): string[] {
  return hits.map(({ paragraph }) => paragraph.ref);
}
