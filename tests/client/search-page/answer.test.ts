import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/client/search-page/answer.ts';
import type { Search } from '../../../src/client/search-page/address.ts';
import type { Hit } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the answer to a request', () => {
  it('has the hits, says how many they are, and carries the request', async () => {
    const request = { search: searchFor('thresholds'), isTyping: false };
    const { hits, total, ...rest } = await answer(request, smallCorpus);
    expect(refs(hits).toSorted()).toEqual(['p1', 'p2']);
    expect(total).toEqual(['2 paragraphs, 3 mentions']);
    expect(rest.request).toBe(request);
  });

  it('has the hits in report order where the reader chose that', async () => {
    const search = searchFor('thresholds', { order: 'report' });
    expect(refs((await ask(search)).hits)).toEqual(['p1', 'p2']);
  });

  it('keeps what the facets leave out for their counts only', async () => {
    const choices = { area: [], part: [], kind: ['list'] };
    const { hits, found } = await ask(searchFor('thresholds', { choices }));
    expect([refs(hits), refs(found.hits).toSorted()]).toEqual([['p2'], ['p1', 'p2']]);
  });

  it('takes an unfinished word for the beginning of words only while the reader types', async () => {
    const typing = await answer({ search: searchFor('thresh'), isTyping: true }, smallCorpus);
    expect([typing.address.q, refs(typing.hits).toSorted()]).toEqual(['thresh*', ['p1', 'p2']]);
    const submitted = await ask(searchFor('thresh'));
    expect([submitted.address.q, refs(submitted.hits)]).toEqual(['thresh', []]);
  });
});

describe('how much was found', () => {
  it('is, for several words, the paragraphs that have all of them, and the phrase', async () => {
    expect(await totalFor('care good')).toEqual(['1 paragraph has all of these words']);
    expect((await totalFor('care thresholds'))[0]).toBe('2 paragraphs have all of these words');
  });

  it('links to the phrase with the number of paragraphs that it finds', async () => {
    expect(await totalFor('thresholds for care')).toEqual([
      '2 paragraphs have all of these words',
      '; ',
      { text: 'in 1 they appear together as typed', search: searchFor('"thresholds for care"') },
    ]);
  });

  it('is none for several words that no paragraph has together, or that are not there', async () => {
    expect(await totalFor('LSCB good')).toEqual(['No paragraph has all of these words']);
    expect(await totalFor('zzzz')).toEqual(['No paragraph has “zzzz”']);
    expect(await totalFor('"zz zz"')).toEqual(['No paragraph has “zz zz”']);
    expect(await totalFor('zzzz OR yyyy')).toEqual(['0 paragraphs, 0 mentions']);
    expect(await totalFor('zzzz OR LSCB')).toEqual(await totalFor('LSCB'));
  });

  it('asks for a word where the query has none', async () => {
    expect(await totalFor('+/')).toEqual(['Enter a word to search for.']);
    expect(await totalFor('-care')).toEqual(['Enter a word to search for.']);
  });

  it('says why a number names nothing, or which place it names', async () => {
    expect(await totalFor('para 9')).toEqual([
      'The report has paragraphs 1 to 2 before its annexes.',
    ]);
    expect(await totalFor('para 2')).toEqual(['1 place found']);
  });
});

async function totalFor(query: string) {
  return (await ask(searchFor(query))).total;
}

function ask(search: Search) {
  return answer({ search, isTyping: false }, smallCorpus);
}

function refs(hits: Hit[]): string[] {
  return hits.map(({ paragraph }) => paragraph.ref);
}
