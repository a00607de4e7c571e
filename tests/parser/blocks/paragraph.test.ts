import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOf } from './blocks-in.ts';

const OPEN = '1. It works at tiers 1 and';
const COMPLETE = '1. It works.';

test('a paragraph is a number, a full stop and text', () => {
  expect(blocksIn('38. Most critically')).toEqual([['paragraph', '38. Most critically']]);
  expect(blocksOf('38. Most critically')).toMatchObject([
    { kind: 'paragraph', number: 38, marker: '38.', text: 'Most critically' },
  ]);
});

test('a paragraph number may have any number of digits', () => {
  expect(blocksOf('1000. However')).toMatchObject([{ kind: 'paragraph', number: 1000 }]);
});

test.each(['38 Most critically', '38.Most critically', '38.', 'a38. Most', '(38. Most)'])(
  '%s does not start a paragraph',
  (text) => {
    expect(blocksIn(text)).toEqual([['note', text]]);
  },
);

describe('a number at a line start starts a paragraph', () => {
  test.each([
    ['on the next line, after a sentence, if it is the next number', `${COMPLETE}\n2. However`],
    ['on a new page, after a sentence', `${COMPLETE}\n 2. However`],
    ['on a new page, within a sentence, if it is the next number', `${OPEN}\n 2. However`],
    ['after a blank line, after a sentence', `${COMPLETE}\n\n2. However`],
    ['after a blank line, within a sentence', `${OPEN}\n\n2. However`],
  ])('%s', (_, text) => {
    expect(blocksIn(text).at(-1)).toEqual(['paragraph', '2. However']);
  });

  test.each([
    ['on a new page, after a sentence', `${COMPLETE}\n 9. However`],
    ['after a blank line, after a sentence', `${COMPLETE}\n\n9. However`],
    ['after a blank line, within a sentence', `${OPEN}\n\n9. However`],
    ['under a heading', 'Context\n\n9. However'],
  ])('though it is not the next number, %s', (_, text) => {
    expect(blocksIn(text).at(-1)).toEqual(['paragraph', '9. However']);
  });
});

describe('a number at a line start belongs to the sentence before', () => {
  test.each([
    ['on the next line, though it is the next number', `${OPEN}\n2. However`, `${OPEN} 2. However`],
    ['on the next line, if it is not the next number', `${OPEN}\n9. However`, `${OPEN} 9. However`],
    ['on the next line, after a sentence', `${COMPLETE}\n9. However`, `${COMPLETE} 9. However`],
    ['on a new page, if it is not the next number', `${OPEN}\n 9. However`, `${OPEN} 9. However`],
    [
      'after a running head',
      `${OPEN}\n\nA joint area review 7\n\n9. However`,
      `${OPEN} 9. However`,
    ],
  ])('%s', (_, text, paragraph) => {
    expect(blocksIn(text)).toEqual([['paragraph', paragraph]]);
  });
});
