import { describe, expect, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { atWords, doubled, edited, removed, swapped } from './edits.ts';
import { problemsOfSource } from '../real-report.ts';
import { expectProblem } from './expect-problem.ts';

describe('a missing paragraph', () => {
  test.each([
    ['1', removed('1. This joint area', '2. The review was linked')],
    ['40', removed('40. The collaborative', '41. Overall, the ACPC')],
    ['a3', removed('3. Although most', '4. Overall, children')],
    ['b3', removed('3. The council should', '4. The ACPC and')],
  ])('is reported at the next one: %s', (_, source) => {
    expectProblem(source, 'paragraph-number');
  });

  test.each([
    ['84', removed('84. Performance', ' Annex A:')],
    ['a6', removed('6. Some young people', ' Annex B:')],
    ['b4', removed('4. The ACPC and')],
  ])('is reported where its count is kept if it is the last of its series: %s', (_, { text }) => {
    expect(problemsOfSource(text)).not.toEqual([]);
    expect(problemsOfSource(text).filter((one) => !isCount(one))).toEqual([]);
  });
});

test.each([
  ['1 as 2', edited('1. This joint area', positioned`${HERE}2. This joint area`)],
  ['40 as 83', edited('40. The collaborative', positioned`${HERE}83. The collaborative`)],
  ['40 as 41', edited('40. The collaborative', positioned`${HERE}41. The collaborative`)],
  ['40 as 39', edited('40. The collaborative', positioned`${HERE}39. The collaborative`)],
  ['40 as 400', edited('40. The collaborative', positioned`${HERE}400. The collaborative`)],
  ['84 as 85', edited('84. Performance', positioned`${HERE}85. Performance`)],
  ['a3 as 5', edited('3. Although most', positioned`${HERE}5. Although most`)],
  ['a6 as 85', edited('6. Some young people', positioned`${HERE}85. Some young people`)],
  ['b4 as 5', edited('4. The ACPC and', positioned`${HERE}5. The ACPC and`)],
])('a paragraph with a wrong number is reported: %s', (_, source) => {
  expectProblem(source, 'paragraph-number');
});

test.each([
  ['1', doubled('1. This joint area', '2. The review was linked')],
  ['40', doubled('40. The collaborative', '41. Overall, the ACPC')],
  ['84', doubled('84. Performance', ' Annex A:')],
  ['a3', doubled('3. Although most', '4. Overall, children')],
  ['b3', doubled('3. The council should', '4. The ACPC and')],
])('a repeated paragraph is reported at the repetition: %s', (_, source) => {
  expectProblem(source, 'paragraph-number');
  expectProblem(source, 'ref-unique');
});

test.each([
  [
    '40 and 41',
    swapped('40. The collaborative', '41. Overall, the ACPC', '42. Stoke-on-Trent has'),
  ],
  ['a3 and a4', swapped('3. Although most', '4. Overall, children', '5. Children and young')],
  ['b1 and b2', swapped('1. The legal', '2. To achieve this', '3. The council should')],
])('two swapped paragraphs are reported at the first: %s', (_, source) => {
  expectProblem(source, 'paragraph-number');
});

describe('a paragraph without its number', () => {
  test.each([
    ['40', edited('40. The collaborative', positioned`${HERE}The collaborative`)],
    ['40, its full stop', edited('40. The collaborative', positioned`${HERE}40 The collaborative`)],
    ['84', edited('84. Performance', positioned`${HERE}Performance`)],
    ['a6', edited('6. Some young people', positioned`${HERE}Some young people`)],
    ['b1', edited('1. The legal', positioned`${HERE}The legal`)],
  ])('is reported as text without a number: %s', (_, source) => {
    expectProblem(source, 'unnumbered-text');
  });

  test('is reported at the next one if it starts a page: 10', () => {
    const source = edited(' 10. The Stoke', positioned`${HERE} The Stoke`);
    expectProblem(atWords('11. Outcomes', source), 'paragraph-number');
  });
});

function isCount(problem: string): boolean {
  return /^report\.yaml:\d+:\d+ report-count$/.test(problem);
}
