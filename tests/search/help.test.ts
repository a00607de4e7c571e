import { expect, it } from 'vitest';
import { finish, search } from '../../src/search/query/index.ts';
import { helpSteps } from '../../src/search/query/more.ts';
import { corpusOf } from './made-corpus.ts';

const corpus = corpusOf([['Children learn.']]);

it.each([
  ['chil', true],
  ['learn chil', true],
  ['learn', true],
  ['chilp', false],
  ['chil ', false],
  ['chil learm', false],
  ['', false],
])('a query may go on to a word of the report: “%s”: %s', (query, expected) => {
  const { isBeginning } = finish(helpSteps(query, search(query, corpus), corpus, []));
  expect(isBeginning).toBe(expected);
});
