import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readGradesTable } from '../../../src/parser/narrative/grades-table.ts';
import { readJudgements } from '../../../src/parser/narrative/judgements.ts';
import { readParagraphs } from '../../../src/parser/narrative/paragraphs.ts';
import { readAreas, readSections } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';

const TEXT = `Staying safe

1. It is good. So it is.

2. It lasts. The capacity of all to improve is good. All depends on the capacity to improve.

Grades

3: good; 2: adequate

Local services
overall

Council
services

Staying safe

3  

Capacity to improve

2 3 

Main report

Staying safe

3. It is good, all in all.
`;

const [area, ...services] = judgementsIn(TEXT);

test('the judgement of an area has the first sentences of its two sections', () => {
  expect(area).toEqual({
    id: 'grade-staying-safe',
    subject: 'Staying safe',
    scope: 'Local services overall',
    grade: 3,
    word: 'good',
    area: 'staying-safe',
    stated: [
      { ref: 'p1', sentence: 'It is good.' },
      { ref: 'p3', sentence: 'It is good, all in all.' },
    ],
    lines: { start: 17, end: 19 },
  });
});

describe('the judgements of services', () => {
  test('are one for each column with a grade, which is part of the id', () => {
    expect(services.map(({ id, scope, grade }) => [id, scope, grade])).toEqual([
      ['grade-capacity-to-improve-local-services-overall', 'Local services overall', 2],
      ['grade-capacity-to-improve-council-services', 'Council services', 3],
    ]);
  });

  test('have no area, and the sentences of the form’s pattern for their row', () => {
    const stated = [{ ref: 'p2', sentence: 'The capacity of all to improve is good.' }];
    expect(services.map((judgement) => [judgement.area, judgement.stated])).toEqual([
      [undefined, stated],
      [undefined, stated],
    ]);
  });
});

test('the sentence of a service may be the first of its paragraph and begin with the form’s words', () => {
  const text = TEXT.replace('Capacity to improve\n\n2 3 ', 'The education service\n\n 3 ').replace(
    '2. It lasts.',
    '2. There are good services in education. It lasts.',
  );
  expect(judgementsIn(text)[1]?.stated).toEqual([
    { ref: 'p2', sentence: 'There are good services in education.' },
  ]);
});

test('a grade that the scale does not have is left to the checks', () => {
  expect(judgementsIn(TEXT.replace('3: good; ', '')).map(({ word }) => word)).toEqual(['adequate']);
});

function judgementsIn(text: string) {
  const blocks = blocksOf(text);
  const sections = readSections(blocks);
  const grades = readGradesTable(blocks, new VFile());
  return readJudgements(grades, readAreas(sections), readParagraphs(sections));
}
