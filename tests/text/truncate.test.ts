import { expect, it } from 'vitest';
import { firstWords, truncate } from '../../src/text/truncate.ts';

it.each([
  ['one two', 20, 'one two'],
  ['one two', 7, 'one two'],
  ['one two three', 8, 'one two\u00a0…'],
  ['one two three', 7, 'one two\u00a0…'],
  ['one two three', 6, 'one\u00a0…'],
  ['one  two', 4, 'one\u00a0…'],
  ['unbroken', 4, 'unbr\u00a0…'],
  ['', 3, ''],
])('cuts “%s” to %i characters between words: %s', (text, length, result) => {
  expect(truncate(text, length)).toBe(result);
});

it('keeps a text whole that is just as long as its first words may be', () => {
  expect(firstWords('one two', 7)).toBe('one two');
});
