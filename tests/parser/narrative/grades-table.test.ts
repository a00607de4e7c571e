import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readGradesTable } from '../../../src/parser/narrative/grades-table.ts';
import { blocksOf } from '../blocks/blocks-in.ts';
import { GRADES_HEAD } from '../grades-head.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

describe('a row', () => {
  test.each([
    ['2   ', [['Local services overall', 2]]],
    [' 2  ', [['Council services', 2]]],
    ['  2 ', [['Health services', 2]]],
    [
      '2 3  ',
      [
        ['Local services overall', 2],
        ['Council services', 3],
      ],
    ],
    [
      '2 3 1 ',
      [
        ['Local services overall', 2],
        ['Council services', 3],
        ['Health services', 1],
      ],
    ],
    [
      ' 2 3 ',
      [
        ['Council services', 2],
        ['Health services', 3],
      ],
    ],
  ])('has its cells in the columns that its spaces show: “%s”', (cells, expected) => {
    const { table, problems } = tableOf(`${GRADES_HEAD}Staying safe\n\n${cells}\n`);
    expect(table.rows.map((row) => row.cells.map(({ scope, grade }) => [scope, grade]))).toEqual([
      expected,
    ]);
    expect(problems).toEqual([]);
  });

  test('has the lines from its name to its cells', () => {
    const { table } = tableOf(`${GRADES_HEAD}Enjoying and\nachieving\n\n3   \n`);
    const [row] = table.rows;
    const first = GRADES_HEAD.split('\n').length;
    expect(row?.subject).toBe('Enjoying and achieving');
    expect(row?.lines.at(0)?.number).toBe(first);
    expect(row?.lines.at(-1)?.number).toBe(first + 3);
  });

  test.each([
    ['lost its spaces', positioned`${GRADES_HEAD}Staying safe\n\n${HERE}2\n`, 'grade-columns'],
    ['lost a space', positioned`${GRADES_HEAD}Staying safe\n\n${HERE}2  \n`, 'grade-columns'],
    [
      'has an extra cell',
      positioned`${GRADES_HEAD}Staying safe\n\n${HERE}2 2 2 2 \n`,
      'grade-columns',
    ],
    [
      'has a space too many',
      positioned`${GRADES_HEAD}Staying safe\n\n${HERE}2    \n`,
      'grade-columns',
    ],
    [
      'is moved by a space',
      positioned`${GRADES_HEAD}Staying safe\n\n${HERE} 2   \n`,
      'grade-columns',
    ],
    [
      'lost a space under two columns',
      positioned`Grades\n\nLocal services\noverall\n\nCouncil\nservices\n\nStaying safe\n\n${HERE}2 \n`,
      'grade-columns',
    ],
    [
      'has no grade',
      positioned`${GRADES_HEAD}${HERE}Staying safe\n\nBeing healthy\n\n2   \n`,
      'grade-row-empty',
    ],
    [
      'has no grade and is last',
      positioned`${GRADES_HEAD}${HERE}Staying safe\n`,
      'grade-row-empty',
    ],
    ['has no name', positioned`${GRADES_HEAD}${HERE}2   \n`, 'grade-row-unknown'],
    [
      'has an unknown name',
      positioned`${GRADES_HEAD}${HERE}Staying sound\n\n2   \n`,
      'grade-row-unknown',
    ],
    ['is under no column', positioned`Grades\n\nStaying safe\n\n${HERE}2   \n`, 'grade-scope'],
  ] as const)('that %s is reported', (_, { text, place }, rule) => {
    expect(tableOf(text).problems).toEqual([problem(rule, place)]);
  });
});

test('the scale is read with or without the caption before it', () => {
  const scale = [
    { grade: 3, word: 'good' },
    { grade: 2, word: 'adequate' },
  ];
  expect(tableOf(GRADES_HEAD).table.legend).toEqual(scale);
  expect(tableOf('Grades\n\n3: good;\n2: adequate').table.legend).toEqual(scale);
});

test('a text without grades has an empty table', () => {
  expect(tableOf('Context\n\n1. One.')).toEqual({ table: { legend: [], rows: [] }, problems: [] });
});

function tableOf(text: string) {
  const file = new VFile();
  const table = readGradesTable(blocksOf(text), file);
  return { table, problems: problemsIn(file) };
}
