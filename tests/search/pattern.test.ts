import { expect, it } from 'vitest';
import { findPattern } from '../../src/search/query/find-pattern.ts';
import { makePattern } from '../../src/search/query/pattern.ts';
import { mentionCounter, search } from '../../src/search/query/index.ts';
import type { Corpus } from '../../src/search/query/index.ts';
import { corpusOf } from './made-corpus.ts';

it('takes two words for one only where no clause ends between them', () => {
  const corpus = corpusOf([
    ['The looked-after child.'],
    ['It was looked.', 'After that, nothing.'],
    ['Children looked after.'],
  ]);
  expect(refsOf('lookedafter', corpus).sort()).toEqual(['p1', 'p3']);
});

it('takes three words for one only where no clause ends between any of them', () => {
  const corpus = corpusOf([
    ['An out-of-city school.'],
    ['They were out, of city.'],
    ['They were out of, city.'],
    ['They moved out of city.'],
  ]);
  expect(refsOf('outofcity', corpus).sort()).toEqual(['p1', 'p4']);
});

it('never matches one word twice', () => {
  const corpus = corpusOf([['Very very.', 'Very very very.', 'Very very very very.']]);
  const pattern = makePattern('very very', 'exact', corpus.families);
  expect(findPattern(pattern, corpus).get(0)).toEqual([
    { first: 0, last: 1 },
    { first: 2, last: 3 },
    { first: 5, last: 6 },
    { first: 7, last: 8 },
  ]);
  expect(mentionCounter('Very very very very.')('very very')).toBe(2);
});

it('counts no mention of what has no words', () => {
  expect(mentionCounter('Very good.')('–')).toBe(0);
});

it('finds the first word of a report by its beginning', () => {
  const corpus = corpusOf([['Thresholds are high.']]);
  expect(refsOf('thresh*', corpus)).toEqual(['p1']);
});

it('takes other forms of all words but the last where a hyphenated one is cut short', () => {
  const corpus = corpusOf([['It carries forward.'], ['It carried on.'], ['It forwards.']]);
  expect(refsOf('carried-forw*', corpus)).toEqual(['p1']);
});

function refsOf(query: string, corpus: Corpus): string[] {
  return search(query, corpus).hits.map(({ paragraph }) => paragraph.ref);
}
