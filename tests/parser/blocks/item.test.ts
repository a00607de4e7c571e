import { expect, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';
import { blocksIn, blocksOf } from './blocks-in.ts';

test('a list item is a bullet and words, on lines of its own or in one block of lines', () => {
  expect(blocksIn('1. They must:\n\n• improve\n• address\n\n •assess')).toEqual([
    ['paragraph', '1. They must:'],
    ['item', '• improve'],
    ['item', '• address'],
    ['item', '• assess'],
  ]);
});

test('a list item runs on over its lines, a page break and, unfinished, a blank line', () => {
  expect(blocksIn('1. They:\n\n• improve the\nlevel of\n care by inter-\n\nagency work')).toEqual([
    ['paragraph', '1. They:'],
    ['item', '• improve the level of care by inter-agency work'],
  ]);
});

test.each([
  ['under a heading', positioned`Context\n\n${HERE}• improve`],
  ['at the start', positioned`${HERE}• improve`],
  ['after words without a number', positioned`Words.\n\n${HERE}• improve`],
])('a list item of no paragraph is reported: %s', (_, { text, place }) => {
  expect(blocksOf(text).problems).toContain(problem('item-without-paragraph', place));
  expect(blocksIn(text).at(-1)).toEqual(['item', '• improve']);
});
