import { expect, it } from 'vitest';
import { hasWholeWords, placeOfWholeWords } from '../../src/text/whole-words.ts';

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

it('gives the first place of whole words, from a place on', () => {
  const text = 'asocial care, social care, social care';
  expect(placeOfWholeWords(text, 'social care')).toBe(14);
  expect(placeOfWholeWords(text, 'social care', 15)).toBe(27);
  expect(placeOfWholeWords(text, 'social carer')).toBe(-1);
});
