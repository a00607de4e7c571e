import { describe, expect, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { reasonsAt } from '../real-report.ts';
import { atWords, editedLine, lineWithText } from './edits.ts';
import { expectProblem } from './expect-problem.ts';

/** The headings of the source, in order, each with the number of earlier lines of the same text. */
const HEADINGS: Heading[] = [
  ['Introduction', 0],
  ['Context', 0],
  ['Summary report', 0],
  ['Outcomes for children and young people', 0],
  ['Impact of local public services', 0],
  ['Being healthy', 0],
  ['Staying safe', 0],
  ['Enjoying and achieving', 0],
  ['Making a positive contribution', 0],
  ['Achieving economic well being', 0],
  ['Service management', 0],
  ['Grades', 0],
  ['Recommendations', 0],
  ['For immediate action', 0],
  ['For action over the next six months', 0],
  ['For action in the longer term', 0],
  ['Main report', 0],
  ['Impact of local public services', 1],
  ['Being healthy', 2],
  ['Staying safe', 2],
  ['Enjoying and achieving', 1],
  ['Making a positive contribution', 1],
  ['Achieving economic well-being', 0],
  ['Service management', 1],
  ['Annex A: Children and young people’s section', 0],
  ['Annex B: Full recommendations for children’s', 0],
  ['Recommendations', 1],
  ['For immediate action', 1],
];

/** How many problems may follow from a heading on which a whole part of the report depends. */
const NOISE: Record<string, number> = { Grades: 35 };

test.each(HEADINGS)('a misspelt heading is reported: %s, %i', (words, nth) => {
  const { indent } = lineWithText(words, nth);
  const misspelt = words.replace('e', 'ee').replace('ntro', 'ntor');
  const source = editedLine(words, nth, positioned`${HERE}${indent}${misspelt}`);
  const isAfterTable = words === 'Recommendations' && nth === 0;
  expectProblem(source, isAfterTable ? 'grade-row-unknown' : 'heading-unknown', NOISE[words]);
});

describe('a missing heading is reported at the next one', () => {
  const isGrades = ([words]: Heading) => words === 'Grades';
  const pairs = HEADINGS.slice(1).map((next, at): [Heading, Heading] => [
    HEADINGS[at] ?? next,
    next,
  ]);

  test.each([
    ...pairs.filter(([gone]) => !isGrades(gone)),
    [
      ['Grades', 0],
      ['Being healthy', 1],
    ],
  ] as [Heading, Heading][])('%s', ([words, nth], next) => {
    const { text } = editedLine(words, nth, positioned`${HERE}`);
    const { number } = lineWithText(...next);
    const name = words.replace('well being', 'well-being').replace(/:.*/, '');
    expect(reasonsAt(number, 'heading-missing', text).join()).toContain(
      `the heading “${name}”, found`,
    );
    expectProblem({ text, place: { line: number, column: 1 } }, 'heading-missing', NOISE[words]);
  });

  test('or at its paragraphs, if the form allows it to be left out', () => {
    const source = editedLine('For immediate action', 1, positioned`${HERE}`);
    expectProblem(atWords('1. The legal', source), 'recommendation-timeframe');
  });
});

type Heading = [words: string, nth: number];
