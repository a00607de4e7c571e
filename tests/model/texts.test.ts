import { expect, test } from 'vitest';
import { textsIn, textsOf } from '../../src/model/texts.ts';

const lines = { start: 1, end: 1 };
const LIST = {
  ref: 'p1',
  text: 'They:',
  lines,
  items: [
    { ref: 'p1-1', text: 'improve', lines },
    { ref: 'p1-2', text: 'address.', lines },
  ],
};
const PLAIN = { ref: 'a1', text: 'One.', lines, items: [] };

test('the texts of a paragraph are its own and those of its list items', () => {
  expect(textsIn(LIST)).toEqual(['They:', 'improve', 'address.']);
});

test('the texts of paragraphs are in report order, each with its ref', () => {
  expect(textsOf([LIST, PLAIN]).map(({ ref, text }) => [ref, text])).toEqual([
    ['p1', 'They:'],
    ['p1-1', 'improve'],
    ['p1-2', 'address.'],
    ['a1', 'One.'],
  ]);
});
