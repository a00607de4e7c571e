import { expect, test } from 'vitest';
import { references } from '../../../src/parser/checks/references.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

test('a reference to an existing annex is accepted', () => {
  const text = 'Context\n\n1. See annex B.\n\nAnnex B: All\n\n1. One.';
  expect(problemsBy(references, text)).toEqual([]);
});

test('each reference to a missing annex is reported at its own line', () => {
  const text = 'Context\n\n1. They:\n\n• see annex B\n• act on annex B.';
  expect(problemsBy(references, text)).toEqual([
    'text:5:1 reference-dangling',
    'text:6:1 reference-dangling',
  ]);
});

test.each([
  ['a paragraph', positioned`Context\n\n1. Two.\n${HERE}See annex B.`],
  ['an item', positioned`Context\n\n1. They:\n\n${HERE}• act on Annex B.`],
  ['text without a number', positioned`Context\n\n1. They:\n\n• act.\n\n${HERE}See annex B.`],
  ['a reference over two lines', positioned`Context\n\n${HERE}1. See annex\nB.`],
])('a reference to a missing annex is reported in %s', (_, { text, place }) => {
  expect(problemsBy(references, text)).toEqual([problem('reference-dangling', place)]);
});
