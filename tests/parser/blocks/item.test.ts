import { expect, test } from 'vitest';
import { blocksIn } from './blocks-in.ts';

test('a list item is a bullet and text, with or without blank lines between items', () => {
  expect(blocksIn('1. They must:\n\n• improve\n• address\n\n •assess')).toEqual([
    ['paragraph', '1. They must:'],
    ['item', '• improve'],
    ['item', '• address'],
    ['item', '• assess'],
  ]);
});

test('a list item continues over lines, page breaks and, in mid-sentence, a blank line', () => {
  expect(blocksIn('1. They:\n\n• improve the\nlevel of\n care by inter-\n\nagency work')).toEqual([
    ['paragraph', '1. They:'],
    ['item', '• improve the level of care by inter-agency work'],
  ]);
});

test('a list item without a paragraph is still an item; a check reports it', () => {
  expect(blocksIn('Context\n\n• improve').at(-1)).toEqual(['item', '• improve']);
});
