import { describe, expect, it } from 'vitest';
import { finish, search } from '../../src/search/query/index.ts';
import { helpSteps, readReaderNames } from '../../src/search/query/more.ts';
import { corpusOf } from './made-corpus.ts';

const corpus = corpusOf([
  ['Children learn.'],
  ['Children play.'],
  ['Young people learn.'],
  ['Young people play.'],
  ['Young fathers learn.'],
  ['Lone parents play.'],
  ['Pupils are scholars.'],
  ['Staff and nurses meet.'],
  ['Staff meet managers.'],
  ['Managers write.'],
  ['A looked-after boy.'],
]);
const readerNames = readReaderNames(
  [
    { names: ['kids', 'kids looked after'], report: ['children', 'young people'] },
    { names: ['kids'], report: ['boy'] },
    { names: ['dads'], report: ['fathers'] },
    { names: ['young fathers'], report: ['parents'] },
    { names: ['mums'], report: ['parents'] },
    { names: ['single mums'], report: ['lone parents'] },
    { names: ['pupils'], report: ['scholars'] },
    { names: ['staff'], report: ['nurses', 'managers'] },
  ],
  corpus.families,
);

describe('what the report calls a thing', () => {
  it.each([
    ['for the reader’s words', 'kids', ['children: 2', '"young people": 2']],
    [
      'beside words that are a part of it',
      'people kids',
      ['children: 2', 'people "young people": 2'],
    ],
    [
      'within the reader’s query',
      'learn with kids',
      ['learn with children: 1', 'learn with "young people": 1'],
    ],
    [
      'alone where the query with it finds nothing',
      'kids write',
      ['children: 2', '"young people": 2'],
    ],
    ['for all of a name', 'play with single mums', ['play with "lone parents": 1']],
    [
      'for a name that ends in words that the report hyphenates',
      'kids looked after learn',
      ['children learn: 1', '"young people" learn: 1'],
    ],
    [
      'the rarest of several first',
      'kids dads',
      ['fathers: 1', 'children: 2', '"young people": 2'],
    ],
    [
      'the rarest first in any order of the names',
      'dads kids',
      ['fathers: 1', 'children: 2', '"young people": 2'],
    ],
    ['in the order of the query where they are as rare', 'dads mums', ['fathers: 1', 'parents: 1']],
    ['where it finds as many other paragraphs', 'staff', ['nurses: 1', 'managers: 2']],
  ])('is offered %s: %s', (_, query, expected) => {
    expect(offered(query)).toEqual(expected);
  });

  it.each([
    ['before', 'children kids', ['"young people": 2']],
    ['after', 'kids children', ['"young people": 2']],
    ['close before', '"young people"kids', ['children: 2']],
    ['close after', 'kids"young people"', ['children: 2']],
  ])('is not offered where the reader typed it %s', (_, query, expected) => {
    expect(offered(query)).toEqual(expected);
  });

  it('is not offered where it finds the same, nor for what is excluded', () => {
    expect(offered('pupils')).toEqual([]);
    expect(offered('learn -kids')).toEqual([]);
  });

  it('is not offered for one of several words that the report uses together', () => {
    expect(offered('staff meet')).toEqual([]);
    expect(offered('meet staff')).toEqual(['meet nurses: 1', 'meet managers: 1']);
    expect(offered('staff')).toEqual(['nurses: 1', 'managers: 2']);
    expect(offered('young fathers')).toEqual(['parents: 1']);
  });

  it('is offered for a name among the first thirty words', () => {
    expect(offered(`${'learn '.repeat(29)}kids`)).not.toEqual([]);
    expect(offered(`${'learn '.repeat(30)}kids`)).toEqual([]);
  });
});

/** Each search that is offered, and how many paragraphs it finds. */
function offered(query: string): string[] {
  const { offers } = finish(helpSteps(query, search(query, corpus), corpus, readerNames));
  return offers.map((offer) => `${offer.query}: ${offer.paragraphs}`);
}
