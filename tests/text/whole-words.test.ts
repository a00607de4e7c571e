import { expect, it } from 'vitest';
import { findWholeWords, hasWholeWords } from '../../src/text/whole-words.ts';

it.each([
  ['the first words', 'social care', true],
  ['words after a sign', '(social care)', true],
  ['words before an apostrophe', 'social care’s', true],
  ['part of a longer word', 'antisocial care', false],
  ['words that go on', 'social carer', false],
  ['a whole word after part of one', 'asocial care, social care', true],
  ['other letters', 'Social care', false],
])('looks for whole words: %s', (_, text, isThere) => {
  expect(hasWholeWords(text, 'social care')).toBe(isThere);
});

it('finds no words where none are given', () => {
  expect(hasWholeWords('care', '')).toBe(false);
});

it('gives every place of whole words', () => {
  const text = 'asocial care, social care, social care';
  expect(findWholeWords(text, 'social care')).toEqual([14, 27]);
  expect(findWholeWords(text, 'social carer')).toEqual([]);
  expect(findWholeWords('££', '£')).toEqual([0, 1]);
});
