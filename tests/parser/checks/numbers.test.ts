import { describe, expect, test } from 'vitest';
import {
  counts,
  paragraphNumbers,
  runningHeads,
  uniqueRefs,
} from '../../../src/parser/checks/numbers.ts';
import { draftOf, problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

describe('the numbers of paragraphs', () => {
  test('run from 1 in each series', () => {
    const text =
      'Context\n\n1. One.\n\n2. Two.\n\nAnnex A: More\n\n1. One.\n\nAnnex B: All\n\n1. One.';
    expect(problemsBy(paragraphNumbers, text)).toEqual([]);
  });

  test.each([
    ['start late', positioned`Context\n\n${HERE}2. Two.\n\n3. Three.`],
    ['leave one out', positioned`Context\n\n1. One.\n\n${HERE}3. Three.\n\n4. Four.`],
    ['leave many out', positioned`Context\n\n1. One.\n\n${HERE}30. Thirty.\n\n31. More.`],
    ['come twice', positioned`Context\n\n1. One.\n\n${HERE}1. One.\n\n2. Two.`],
    ['have one that is wrong', positioned`Context\n\n1. One.\n\n${HERE}7. Two.\n\n3. Three.`],
    [
      'do not start anew',
      positioned`Context\n\n1. One.\n\nAnnex A: More\n\n${HERE}2. Two.\n\n3. Three.`,
    ],
  ])('that %s are reported once', (_, { text, place }) => {
    expect(problemsBy(paragraphNumbers, text)).toEqual([problem('paragraph-number', place)]);
  });
});

describe('two things of one name are reported at the second', () => {
  test.each([
    ['paragraphs', positioned`Context\n\n1. One.\n\n${HERE}1. Two.`],
    ['sections', positioned`Context\n\n1. One.\n\n${HERE}Context\n\n2. Two.`],
    [
      'grades',
      positioned`Grades\n\n2: adequate\n\nLocal services\noverall\n\nStaying safe\n\n2 \n\n${HERE}Staying safe\n\n2 \n`,
    ],
  ])('%s', (_, { text, place }) => {
    expect(problemsBy(uniqueRefs, text)).toEqual([problem('ref-unique', place)]);
  });

  test('and the same number in another series is none', () => {
    const text = 'Context\n\n1. One.\n\nAnnex A: More\n\n1. One.';
    expect(problemsBy(uniqueRefs, text)).toEqual([]);
  });
});

describe('running heads', () => {
  test.each([
    ['are none', 'Context\n\n1. One.'],
    ['leave pages out', 'A joint area review 3\n\nContext\n\nA joint area review 9\n\n1. One.'],
  ])('may be as they are where they %s', (_, text) => {
    expect(problemsBy(runningHeads, text)).toEqual([]);
  });

  test.each([
    ['goes back', positioned`A joint area review 9\n\n${HERE}A joint area review 3\n\nContext`],
    ['stays', positioned`A joint area review 9\n\n${HERE}A joint area review 9\n\nContext`],
    ['is 0', positioned`${HERE}A joint area review 0\n\nContext`],
  ])('are reported where one %s', (_, { text, place }) => {
    expect(problemsBy(runningHeads, text)).toEqual([problem('running-head-order', place)]);
  });
});

describe('the counts of the editor', () => {
  const { text, place } = positioned`Context\n\n1. One:\n\n• item\n\n${HERE}• item.`;

  test('are held against the report, what differs being reported at its end', () => {
    const found = problemsBy(counts, text);
    expect(found).toEqual(Array.from({ length: 8 }, () => problem('report-count', place)));
  });

  test('are no problem where they agree', () => {
    const draft = draftOf(text);
    const { report } = draft.editorial;
    const due = {
      paragraphs: { main: 1, 'annex-a': 0, 'annex-b': 0 },
      items: 2,
      notes: 0,
      judgements: 0,
      recommendations: 0,
      actions: 0,
    };
    const data = { ...report.data, counts: due };
    const editorial = { ...draft.editorial, report: { ...report, data } };
    expect(problemsBy(counts, { ...draft, editorial })).toEqual([]);
  });
});
