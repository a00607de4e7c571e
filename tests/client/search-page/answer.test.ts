import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/client/search-page/answer.ts';
import type { Search } from '../../../src/client/search-page/address.ts';
import type { Hit } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the answer to a request', () => {
  it('has the hits, says how many they are, and carries the request', () => {
    const request = { search: searchFor('thresholds'), isTyping: false };
    const { hits, total, ...rest } = answer(request, smallCorpus);
    expect(refs(hits).toSorted()).toEqual(['p1', 'p2']);
    expect(total).toEqual(['2 paragraphs, 3 mentions']);
    expect(rest.request).toBe(request);
  });

  it('has the hits in report order where the reader chose that', () => {
    const search = searchFor('thresholds', { order: 'report' });
    expect(refs(ask(search).hits)).toEqual(['p1', 'p2']);
  });

  it('keeps what the facets leave out for their counts only', () => {
    const choices = { area: [], part: [], kind: ['list'] };
    const { hits, found } = ask(searchFor('thresholds', { choices }));
    expect([refs(hits), refs(found.hits).toSorted()]).toEqual([['p2'], ['p1', 'p2']]);
  });

  it('takes an unfinished word for the beginning of words only while the reader types', () => {
    const typing = answer({ search: searchFor('thresh'), isTyping: true }, smallCorpus);
    expect([typing.address.q, refs(typing.hits).toSorted()]).toEqual(['thresh*', ['p1', 'p2']]);
    const submitted = ask(searchFor('thresh'));
    expect([submitted.address.q, refs(submitted.hits)]).toEqual(['thresh', []]);
  });
});

describe('how much was found', () => {
  it('is, for several words, the paragraphs that have all of them, and the phrase', () => {
    expect(ask(searchFor('care good')).total).toEqual(['1 paragraph has all of these words']);
    expect(ask(searchFor('care thresholds')).total[0]).toBe('2 paragraphs have all of these words');
  });

  it('links to the phrase with the number of paragraphs that it finds', () => {
    expect(ask(searchFor('thresholds for care')).total).toEqual([
      '2 paragraphs have all of these words',
      '; ',
      { text: 'in 1 they appear together as typed', search: searchFor('"thresholds for care"') },
    ]);
  });

  it('is none for several words that no paragraph has together, or that are not there', () => {
    expect(ask(searchFor('LSCB good')).total).toEqual(['No paragraph has all of these words']);
    expect(ask(searchFor('zzzz')).total).toEqual(['No paragraph has “zzzz”']);
    expect(ask(searchFor('"zz zz"')).total).toEqual(['No paragraph has “zz zz”']);
    expect(ask(searchFor('zzzz OR yyyy')).total).toEqual(['0 paragraphs, 0 mentions']);
    expect(ask(searchFor('zzzz OR LSCB')).total).toEqual(ask(searchFor('LSCB')).total);
  });

  it('asks for a word where the query has none', () => {
    expect(ask(searchFor('+/')).total).toEqual(['Enter a word to search for.']);
    expect(ask(searchFor('-care')).total).toEqual(['Enter a word to search for.']);
  });

  it('says why a number names nothing, or which place it names', () => {
    expect(ask(searchFor('para 9')).total).toEqual([
      'The report has paragraphs 1 to 2 before its annexes.',
    ]);
    expect(ask(searchFor('para 2')).total).toEqual(['1 place in the report']);
  });
});

function ask(search: Search) {
  return answer({ search, isTyping: false }, smallCorpus);
}

function refs(hits: Hit[]): string[] {
  return hits.map(({ paragraph }) => paragraph.ref);
}
