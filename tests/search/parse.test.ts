import { describe, expect, it } from 'vitest';
import { isTooLong, joinCompounds, parseQuery } from '../../src/search/query/parse.ts';
import { corpusOf } from './made-corpus.ts';

const { compounds, families } = corpusOf([['The looked-after child.']]);
const parsed = (query: string) => parseQuery(query, families);

describe('a query', () => {
  it('is joined by OR only to a term that is asked for', () => {
    const alternatives = (query: string) => parsed(query).map((term) => term.isAlternative);
    expect(alternatives('-bullying schools OR colleges')).toEqual([false, false, true]);
    expect(alternatives('schools -bullying OR colleges')).toEqual([false, false, false]);
  });

  it.each([
    ['looked after', ['looked after']],
    ['looked OR after', ['looked', 'after']],
    ['looked "after"', ['looked', 'after']],
    ['looked -after', ['looked', 'after']],
    ['looked after*', ['looked', 'after']],
  ])('joins only plain words that the report hyphenates: %s', (query, texts) => {
    const terms = joinCompounds(parsed(query), compounds, families);
    expect(terms.map(({ text }) => text)).toEqual(texts);
  });

  /** 5,995 characters. */
  const long = 'word '.repeat(1199);

  it.each([
    ['6,000 characters', `${long}final`, 'final', false],
    ['6,001 characters', `${long}finals`, 'word', true],
    ['a word that ends after 6,000', `${long}finals more`, 'word', true],
    ['a word that ends there', `${long}final more`, 'final', true],
  ])('of %s is read in whole words', (_, query, last, tooLong) => {
    const texts = parsed(query).map(({ text }) => text);
    expect([texts[0], texts.at(-1)]).toEqual(['word', last]);
    expect(isTooLong(query)).toBe(tooLong);
  });
});
