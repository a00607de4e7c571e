import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOf } from './blocks-in.ts';

describe('under the heading of the grades', () => {
  test('a run of lines is a label', () => {
    expect(blocksIn('Grades\n\nEnjoying and\nachieving\n\nCapacity to improve')).toEqual([
      ['heading', 'Grades'],
      ['grade-label', 'Enjoying and achieving'],
      ['grade-label', 'Capacity to improve'],
    ]);
  });

  test('a line of digits and spaces is a row of cells and keeps every space', () => {
    const blocks = blocksOf('Grades\n\nCapacity\n\n2 2  \n');
    expect(blocks.at(-1)).toMatchObject({ kind: 'grade-cells', lines: [{ raw: '2 2  ' }] });
  });

  test('cells directly below a label are not part of it', () => {
    expect(blocksIn('Grades\n\nStaying safe\n1   \nCapacity')).toEqual([
      ['heading', 'Grades'],
      ['grade-label', 'Staying safe'],
      ['grade-cells', '1'],
      ['grade-label', 'Capacity'],
    ]);
  });

  test('the name of an area is a label, not a heading', () => {
    expect(blocksIn('Grades\n\nBeing healthy\n\nRecommendations').map(([kind]) => kind)).toEqual([
      'heading',
      'grade-label',
      'heading',
    ]);
  });

  test('a number starts no paragraph and a bullet no list item', () => {
    expect(blocksIn('Grades\n\n1. One.\n\n• Two').map(([kind]) => kind)).toEqual([
      'heading',
      'grade-label',
      'grade-label',
    ]);
  });
});

test('in other sections a line of digits is text', () => {
  expect(blocksIn('Context\n\n1. There are\n2 2\nof them.')).toEqual([
    ['heading', 'Context'],
    ['paragraph', '1. There are 2 2 of them.'],
  ]);
});
