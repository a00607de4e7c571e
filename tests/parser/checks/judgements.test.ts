import { describe, expect, test } from 'vitest';
import {
  areasComplete,
  gradesWithinLegend,
  narrativeAgrees,
} from '../../../src/parser/checks/judgements.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

const HEAD = 'Grades\n\n3: good; 2: adequate\n\nHealth services\n\n';

describe('a grade', () => {
  test('that the scale has is accepted', () => {
    expect(problemsBy(gradesWithinLegend, `${HEAD}Staying safe\n\n3 \n`)).toEqual([]);
  });

  test('that the scale does not have is reported in its cell', () => {
    const { text, place } = positioned`${HEAD}Staying safe\n\n${HERE}1 \n`;
    expect(problemsBy(gradesWithinLegend, text)).toEqual([problem('grade-outside-legend', place)]);
  });
});

describe('a scale', () => {
  test('that is missing is reported at the heading', () => {
    const { text, place } = positioned`Context\n\n${HERE}Grades\n\nHealth services\n`;
    expect(problemsBy(gradesWithinLegend, text)).toEqual([problem('grade-legend', place)]);
  });

  test('that is not from 1 to 4 is reported', () => {
    const { text, place } = positioned`Grades\n\n${HERE}5: superb; 4: outstanding\n`;
    expect(problemsBy(gradesWithinLegend, text)).toEqual([problem('grade-legend', place)]);
  });
});

describe('an area', () => {
  test('without a grade is reported at the heading of the grades', () => {
    const { text, place } = positioned`Context\n\n${HERE}${HEAD}Staying safe\n\n3 \n`;
    const found = problemsBy(areasComplete, text);
    expect(found).toEqual(Array.from({ length: 5 }, () => problem('area-graded', place)));
  });

  test.each([
    [
      'summary',
      'area-summarised',
      positioned`Summary report\n\n${HERE}Staying safe\n\nService management\n\n1. One.`,
    ],
    [
      'summary that begins with it',
      'area-summarised',
      positioned`${HERE}Staying safe\n\nService management\n\n1. One.`,
    ],
    [
      'main report',
      'area-reported',
      positioned`Main report\n\n${HERE}Staying safe\n\nService management\n\n1. One.`,
    ],
  ] as const)('without paragraphs in the %s is reported there', (_, rule, { text, place }) => {
    expect(problemsBy(areasComplete, text)).toEqual([problem(rule, place)]);
  });
});

describe('the first sentence of an area’s section', () => {
  const summary = (words: string) =>
    `Staying safe\n\n1. ${words} It has reasons.\n\n${HEAD}Staying safe\n\n`;

  test.each([
    ['agrees', 'Keeping children safe is good.'],
    ['agrees over a line break', 'Keeping children safe\nis good.'],
  ])('%s with its grade', (_, words) => {
    expect(problemsBy(narrativeAgrees, `${summary(words)}3 \n`)).toEqual([]);
  });

  test.each([
    ['contains the word only within another word', 'Keeping children safe is inadequate.', '2 '],
    ['denies the grade', 'Keeping children safe is not good.', '3 '],
    ['has its verb in the plural', 'Services for children are good.', '3 '],
    [
      'states no grade, though the next sentence does',
      'Keeping children safe matters. It is good.',
      '3 ',
    ],
  ])('is reported at its own line if it %s', (_, words, cells) => {
    const { text, place } =
      positioned`Staying safe\n\n${HERE}1. ${words} It has reasons.\n\n${HEAD}Staying safe\n\n${cells}\n`;
    expect(problemsBy(narrativeAgrees, text)).toEqual([problem('judgement-narrative', place)]);
  });

  test('is reported in the table if it states another grade', () => {
    const words = 'Keeping children safe is adequate.';
    const { text, place } = positioned`${summary(words)}${HERE}3 \n`;
    expect(problemsBy(narrativeAgrees, text)).toEqual([problem('judgement-narrative', place)]);
  });
});

test('each grade that a sentence states of a row that is not an area is compared with the table', () => {
  const words = 'The capacity to improve is good, and the capacity for improvement is adequate.';
  const { text, place } =
    positioned`Staying safe\n\n1. ${words}\n\n${HEAD}Capacity to improve\n\n${HERE}3 \n`;
  expect(problemsBy(narrativeAgrees, text)).toEqual([problem('judgement-narrative', place)]);
});
