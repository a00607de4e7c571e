import { expect, test } from 'vitest';
import { gradesInTheirColumns } from '../../../src/parser/checks/grade-columns.ts';
import { problemsBy } from '../draft-of.ts';
import { GRADES_HEAD } from '../grades-head.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

test.each([
  ['one', 'Staying safe\n\n3   \n'],
  ['two', 'Capacity to improve\n\n3 2  \n'],
])('a row may have %s where the form has them', (_, row) => {
  expect(problemsBy(gradesInTheirColumns, GRADES_HEAD + row)).toEqual([]);
});

test.each([
  ['too few', positioned`${GRADES_HEAD}Capacity to improve\n\n${HERE}3   \n`],
  ['too many', positioned`${GRADES_HEAD}Staying safe\n\n${HERE}3 2  \n`],
  ['one in another column', positioned`${GRADES_HEAD}Staying safe\n\n${HERE}  3 \n`],
  ['one of two in another column', positioned`${GRADES_HEAD}Capacity to improve\n\n${HERE}3  2 \n`],
])('a row that has %s is reported at its grades', (_, { text, place }) => {
  expect(problemsBy(gradesInTheirColumns, text)).toEqual([problem('grade-columns', place)]);
});
