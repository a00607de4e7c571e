import { expect, test } from 'vitest';
import { blocksIn } from './blocks-in.ts';

test('text without a number is a note, over all its lines', () => {
  expect(
    blocksIn('1. They:\n\n• improve.\n\nFor full details see\nannex B.\n\n2. Improve.'),
  ).toEqual([
    ['paragraph', '1. They:'],
    ['item', '• improve.'],
    ['note', 'For full details see annex B.'],
    ['paragraph', '2. Improve.'],
  ]);
});

test('text without a number directly under a heading is a note', () => {
  expect(blocksIn('Context\n\nThe city is old.')).toEqual([
    ['heading', 'Context'],
    ['note', 'The city is old.'],
  ]);
});
