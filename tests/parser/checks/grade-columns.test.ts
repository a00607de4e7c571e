import { expect, test } from 'vitest';
import { gradesInTheirColumns } from '../../../src/parser/checks/grade-columns.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

const HEAD = `Grades

3: good; 2: adequate

Local services
overall

Council
services

Health
services

`;

test.each([
  ['one', 'Staying safe\n\n3   \n'],
  ['two', 'Capacity to improve\n\n3 2  \n'],
])('a row may have %s where the form has them', (_, row) => {
  expect(problemsBy(gradesInTheirColumns, HEAD + row)).toEqual([]);
});

test.each([
  ['too few', positioned`${HEAD}Capacity to improve\n\n${HERE}3   \n`],
  ['too many', positioned`${HEAD}Staying safe\n\n${HERE}3 2  \n`],
  ['one in another column', positioned`${HEAD}Staying safe\n\n${HERE}  3 \n`],
  ['one of two in another column', positioned`${HEAD}Capacity to improve\n\n${HERE}3  2 \n`],
])('a row that has %s is reported at its grades', (_, { text, place }) => {
  expect(problemsBy(gradesInTheirColumns, text)).toEqual([problem('grade-columns', place)]);
});
