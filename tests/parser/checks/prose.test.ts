import { describe, expect, test } from 'vitest';
import { finishedParagraphs, unnumberedText } from '../../../src/parser/checks/prose.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

describe('a paragraph', () => {
  test.each([
    ['ends with a complete sentence', '1. It works.\n\n2. Does it?\n\n3. ‘It does.’'],
    [
      'has list items, the last of which ends with one',
      '1. They:\n\n• improve\n• address.\n\n2. Two.',
    ],
  ])('is finished if it %s', (_, text) => {
    expect(problemsBy(finishedParagraphs, text)).toEqual([]);
  });

  test.each([
    ['its text breaks off', positioned`1. It works and\n${HERE}it lasts\n\n2. Two.`],
    ['it announces list items and has none', positioned`${HERE}1. They:\n\n2. Two.`],
    ['its last item breaks off', positioned`1. They:\n\n• improve\n${HERE}• address\n\n2. Two.`],
    ['it breaks off before a page', positioned`1. It works\n ${HERE}and lasts\n\n2. Two.`],
  ])('is unfinished if %s', (_, { text, place }) => {
    const expected = problem('paragraph-unfinished', { ...place, column: 1 });
    expect(problemsBy(finishedParagraphs, text)).toEqual([expected]);
  });

  test.each([
    ['on a new page', positioned`1. It works.\n${HERE} Houses\n\n2. Two.`],
    [
      'after a running head',
      positioned`1. It works.\n\nStoke-on-Trent joint area review 7\n\n${HERE}Houses\n\n2. Two.`,
    ],
    ['over two lines', positioned`1. It works.\n${HERE} Houses and\nhomes\n\n2. Two.`],
  ])('is finished, but an unknown heading follows it: %s', (_, { text, place }) => {
    expect(problemsBy(finishedParagraphs, text)).toEqual([problem('heading-unknown', place)]);
  });
});

describe('text without a number', () => {
  test('may follow the list of a recommendation', () => {
    const text =
      'Recommendations\n\nFor immediate action\n\n1. They:\n\n• improve.\n\nSee annex B.';
    expect(problemsBy(unnumberedText, text)).toEqual([]);
  });

  test.each([
    ['a paragraph', positioned`Context\n\n1. One.\n\n${HERE}See annex B.`],
    ['a heading', positioned`Context\n\n${HERE}See annex B.`],
    [
      'a list that is not a recommendation',
      positioned`Context\n\n1. They:\n\n• improve.\n\n${HERE}See annex B.`,
    ],
    [
      'other text without a number',
      positioned`For immediate action\n\n1. They:\n\n• improve.\n\nSee A.\n\n${HERE}See B.`,
    ],
  ])('may not follow %s', (_, { text, place }) => {
    expect(problemsBy(unnumberedText, text)).toEqual([problem('unnumbered-text', place)]);
  });

  test('that is not a sentence is an unknown heading', () => {
    const { text, place } = positioned`Context\n\n1. One.\n\n${HERE}Houses\n\n2. Two.`;
    expect(problemsBy(unnumberedText, text)).toEqual([problem('heading-unknown', place)]);
  });
});
