import { expect, it } from 'vitest';
import { countLinesWith, rowsWith } from '../../src/downloads/examples.ts';

it('finds every row of a table that has what is wanted in a column, the first one too', () => {
  const rows = [
    { ref: 'p1', grade: 1 },
    { ref: 'p2', grade: 2 },
    { ref: 'p3', grade: 1 },
  ];
  const found = rowsWith(rows, 'grade', (cell) => cell === 1);
  expect(found.map((row) => row['ref'])).toEqual(['p1', 'p3']);
});

it('counts the lines with a word in any case, the first one too', () => {
  expect(countLinesWith('thresholds', 'Thresholds, thresholds\nno\nTHRESHOLDS')).toBe(2);
  expect(countLinesWith('Sure Start', 'sure start\nno')).toBe(1);
});
