import { describe, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { REPORT_TEXT } from '../real-report.ts';
import { edited, lineWithText } from './edits.ts';
import { expectProblem } from './expect-problem.ts';

/** How many problems may follow from a heading far from its place in the form. */
const NOISE = 25;

describe('two swapped headings are reported at the first', () => {
  test.each<[Heading, Heading]>([
    [
      ['Introduction', 0],
      ['Context', 0],
    ],
    [
      ['Being healthy', 0],
      ['Staying safe', 0],
    ],
    [
      ['Being healthy', 2],
      ['Staying safe', 2],
    ],
    [
      ['For action over the next six months', 0],
      ['For action in the longer term', 0],
    ],
    [
      ['Summary report', 0],
      ['Main report', 0],
    ],
  ])('%s and %s', (first, second) => {
    const [a, b] = [lineWithText(...first), lineWithText(...second)];
    const [before, between, after] = [
      REPORT_TEXT.slice(0, a.start),
      REPORT_TEXT.slice(a.end, b.start),
      REPORT_TEXT.slice(b.end),
    ];
    const source = positioned`${before}${HERE}${second[0]}${between}${first[0]}${after}`;
    expectProblem(source, 'heading-missing', NOISE);
  });
});

describe('an extra heading', () => {
  test('that repeats an earlier one is out of order', () => {
    const source = edited(
      '41. Overall, the ACPC',
      positioned`${HERE}Context\n\n41. Overall, the ACPC`,
    );
    expectProblem(source, 'heading-order', NOISE);
  });

  test.each([
    [
      'after a blank line',
      '41. Overall, the ACPC',
      positioned`${HERE}Housing\n\n41. Overall, the ACPC`,
    ],
    ['at a page start', ' 48. The majority', positioned`${HERE} Housing\n\n48. The majority`],
    ['after a list', '24. Improve mental', positioned`${HERE}Housing\n\n24. Improve mental`],
  ])('that the form does not have is reported: %s', (_, from, to) => {
    expectProblem(edited(from, to), 'heading-unknown');
  });

  test('in the table of grades is an unknown row', () => {
    const to = positioned`${HERE}Housing\n\nCapacity to improve`;
    expectProblem(edited('Capacity to improve', to), 'grade-row-unknown');
  });
});

type Heading = [words: string, nth: number];
