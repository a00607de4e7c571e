import { describe, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { atWords, edited, editedCells, editedLine, removed } from './edits.ts';
import { expectProblem } from './expect-problem.ts';

test.each([
  ['in the first column', 'Staying safe', positioned`${HERE}1`],
  ['in the second', 'Children’s services', positioned`${HERE}2`],
  ['in the third', 'for children', positioned`${HERE}2`],
  ['two', 'Capacity to improve', positioned`${HERE}2 2`],
  ['two, one with its space', 'Capacity to improve', positioned`${HERE}2 2 `],
])('grades that lost their spaces are refused: %s', (_, row, cells) => {
  expectProblem(editedCells(row, cells), 'grade-columns');
});

test.each([
  ['an area', 'Staying safe \n \n\n1   \n', positioned`${HERE}Staying safe \n \n\n\n`],
  [
    'two services',
    'Capacity to improve \n \n\n2 2  \n',
    positioned`${HERE}Capacity to improve \n \n\n    \n`,
  ],
  [
    'the last row',
    'The health service \nfor children \n \n\n  2 \n',
    positioned`${HERE}The health service \nfor children \n \n\n\n`,
  ],
])('a row without grades is reported at its name: %s', (_, from, to) => {
  expectProblem(edited(from, to), 'grade-row-empty');
});

describe('a grade', () => {
  test.each([
    ['5', 'Staying safe', positioned`${HERE}5   `],
    ['0', 'Staying safe', positioned`${HERE}0   `],
    ['11', 'Staying safe', positioned`${HERE}11   `],
    ['5 in a second cell', 'Capacity to improve', positioned`2 ${HERE}5  `],
  ])('that the scale does not have is reported in its cell: %s', (_, row, cells) => {
    expectProblem(editedCells(row, cells), 'grade-outside-legend');
  });

  test.each([
    ['3 for 1', 'Staying safe', positioned`${HERE}3   `],
    ['2 for 3', 'achieving', positioned`${HERE}2   `],
    ['1 for 2', 'management', positioned`${HERE}1   `],
  ])('that differs from its area’s text is reported: %s', (_, row, cells) => {
    expectProblem(editedCells(row, cells), 'judgement-narrative');
  });

  test('that a changed text contradicts is reported in the table', () => {
    const [from, to] = [
      'safe is inadequate. This is due to weaknesses',
      'safe is adequate. This is',
    ];
    expectProblem(atWords('1   \n', edited(from, positioned`${HERE}${to}`)), 'judgement-narrative');
  });

  test.each([
    ['after the last column', 'for children', positioned`${HERE}   2 `],
    ['with the whole row moved by a space', 'Staying safe', positioned`${HERE} 1   `],
    ['in another column', 'Staying safe', positioned`${HERE} 1  `],
    ['with a second grade', 'Staying safe', positioned`${HERE}1 1  `],
  ])('that is not in the columns of its row is reported: %s', (_, row, cells) => {
    expectProblem(editedCells(row, cells), 'grade-columns');
  });

  test.each([
    ['in the first column', positioned`${HERE}4 2  `],
    ['in the second column', positioned`${HERE}2 4  `],
  ])('for the capacity to improve that differs from the text is reported: %s', (_, cells) => {
    expectProblem(editedCells('Capacity to improve', cells), 'judgement-narrative');
  });

  test.each([
    ['the education service', 'service', positioned`${HERE} 2  `],
    ['the social care services', 'services for children', positioned`${HERE} 2  `],
  ])('for %s that differs from the text is reported', (_, row, cells) => {
    expectProblem(editedCells(row, cells), 'judgement-narrative');
  });
});

describe('a misspelt name in the table', () => {
  test.each([
    ['an area’s', 'Staying safe', 1, positioned`${HERE}Staing safe`],
    ['a subject’s', 'Capacity to improve', 0, positioned`${HERE}Capacity to improove`],
    ['a service’s first line', 'The education', 0, positioned`${HERE}The educaton`],
    ['a column’s', 'Local services', 0, positioned`${HERE} Locl services`],
    ['another column’s', 'Health', 0, positioned`${HERE}Helth`],
  ])('is reported: %s', (_, line, nth, to) => {
    expectProblem(editedLine(line, nth, to), 'grade-row-unknown');
  });
});

test.each([
  ['the first', ' Local services \noverall \n\n'],
  ['the second', 'Council \nservices \n\n'],
  ['the third', 'Health \nservices \n\n'],
])('a column without its name is reported at a grade without a column: %s', (_, name) => {
  const source = edited(name, positioned`${HERE}`);
  expectProblem(atWords('2 \n\n \n\nRecommendations', source), 'grade-scope');
});

test('an area without a grade is reported at the heading', () => {
  const source = editedLine('Staying safe', 1, positioned`${HERE}Staying sound`);
  expectProblem(atWords(' Grades \n', source), 'area-graded');
});

describe('the scale', () => {
  test('is reported at the heading if it is missing', () => {
    const source = removed('Grades awarded:', ' Local services');
    expectProblem(atWords(' Grades \n', source), 'grade-legend', 25);
  });

  test('may have no grade outside 1 to 4', () => {
    const source = edited('Grades awarded: \n', positioned`${HERE}Grades awarded: \n5: superb; `);
    expectProblem(source, 'grade-legend');
  });

  test('is read whole or refused', () => {
    const glued = edited('4: outstanding', positioned`${HERE}4:outstanding`);
    expectProblem(atWords('Grades awarded: \n', glued), 'grade-legend');
  });

  test('has a caption without other words', () => {
    const source = edited(
      'Grades awarded: \n',
      positioned`${HERE}Grades awarded: (provisional) \n`,
    );
    expectProblem(source, 'grade-legend');
  });

  test('must have every grade of the table', () => {
    const source = edited('; 1: inadequate', positioned`${HERE}`);
    expectProblem(atWords('1   \n', source), 'grade-outside-legend');
  });
});
