import { expect, test } from 'vitest';
import { itemsUnderParagraphs } from '../../../src/parser/checks/items.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

test('a list item may follow a paragraph or another list item', () => {
  expect(problemsBy(itemsUnderParagraphs, '1. They:\n\n• improve\n• address.')).toEqual([]);
});

test.each([
  ['a heading', positioned`Context\n\n${HERE}• improve`],
  ['nothing', positioned`${HERE}• improve`],
  ['text without a number', positioned`Words.\n\n${HERE}• improve`],
])('a list item that follows %s is reported', (_, { text, place }) => {
  expect(problemsBy(itemsUnderParagraphs, text)).toEqual([
    problem('item-without-paragraph', place),
  ]);
});
