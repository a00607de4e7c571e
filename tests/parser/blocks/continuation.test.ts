import { describe, expect, test } from 'vitest';
import { blocksIn } from './blocks-in.ts';

describe('a block continues', () => {
  test.each([
    ['on the next line', '1. It lacks clear\nthresholds.'],
    ['on a new page', '1. It lacks clear\n thresholds.'],
    ['after a running head', '1. It lacks clear\n\nA joint area review 7\n\nthresholds.'],
    ['after a blank line in the middle of a sentence', '1. It lacks clear\n\nthresholds.'],
  ])('%s', (_, text) => {
    expect(blocksIn(text)).toEqual([['paragraph', '1. It lacks clear thresholds.']]);
  });

  test('with a new sentence on a new page', () => {
    expect(blocksIn('1. It works.\n\nA joint area review 7\n\nIt lasts.')).toEqual([
      ['paragraph', '1. It works. It lasts.'],
    ]);
  });
});

test.each(['It works.', 'Does it work?', '‘It works!’', 'It works (well).', '“It works.”'])(
  'a block ends at a blank line after a complete sentence: %s',
  (sentence) => {
    expect(blocksIn(`1. ${sentence}\n\nThey do.`)).toEqual([
      ['paragraph', `1. ${sentence}`],
      ['note', 'They do.'],
    ]);
  },
);
