import { expect, test } from 'vitest';
import { gradeForWord, highestGrade, lowestGrade, wordForGrade } from '../../src/model/grades.ts';

const LEGEND = [
  { grade: 3, word: 'good' },
  { grade: 4, word: 'outstanding' },
  { grade: 1, word: 'inadequate' },
];

test('the lowest and the highest grade do not depend on the order of the scale', () => {
  expect(lowestGrade(LEGEND)).toEqual({ grade: 1, word: 'inadequate' });
  expect(highestGrade(LEGEND)).toEqual({ grade: 4, word: 'outstanding' });
});

test('of two words for one grade the first stands for it', () => {
  const legend = [
    { grade: 2, word: 'adequate' },
    { grade: 2, word: 'satisfactory' },
  ];
  expect(lowestGrade(legend).word).toBe('adequate');
  expect(highestGrade(legend).word).toBe('adequate');
  expect(wordForGrade(2, legend)).toBe('adequate');
});

test('a grade has its word in the scale, and none if the scale does not have the grade', () => {
  expect(wordForGrade(3, LEGEND)).toBe('good');
  expect(wordForGrade(2, LEGEND)).toBeUndefined();
});

test('a word of the scale and its adverb have a grade, and other words have none', () => {
  expect(['good', 'inadequately', 'goods'].map((word) => gradeForWord(word, LEGEND))).toEqual([
    3,
    1,
    undefined,
  ]);
});
