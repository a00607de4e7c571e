import { expect, it } from 'vitest';
import { rangeInText } from '../../../src/client/search-in-report/text-range.ts';
import { createElement } from '../../../src/client/dom.ts';
import { required } from '../../../src/text/required.ts';

const paragraph = createElement(
  'p',
  'The ',
  createElement('abbr', 'LSCB'),
  ' and ',
  createElement('a', 'annex ', createElement('b', 'B')),
  '.',
);

it.each([
  [0, 3, 'The'],
  [4, 8, 'LSCB'],
  [0, 8, 'The LSCB'],
  [6, 20, 'CB and annex B'],
  [20, 21, '.'],
])('finds the text from %i to %i across elements: %s', (start, end, text) => {
  expect(rangeInText(paragraph, start, end)?.toString()).toBe(text);
});

it('begins at the first character, not after the one before it', () => {
  const { startContainer, startOffset } = required(rangeInText(paragraph, 4, 8), 'a range');
  expect([startContainer.textContent, startOffset]).toEqual(['LSCB', 0]);
});

it('finds nothing beyond the end of the text', () => {
  expect(rangeInText(paragraph, 20, 22)).toBeUndefined();
});
