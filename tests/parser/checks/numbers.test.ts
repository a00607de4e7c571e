import { describe, expect, test } from 'vitest';
import {
  counts,
  paragraphNumbers,
  runningHeads,
  uniqueRefs,
} from '../../../src/parser/checks/numbers.ts';
import { draftOf, problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

describe('paragraph numbers', () => {
  test('run from 1 in each series', () => {
    const text =
      'Context\n\n1. One.\n\n2. Two.\n\nAnnex A: More\n\n1. One.\n\nAnnex B: All\n\n1. One.';
    expect(problemsBy(paragraphNumbers, text)).toEqual([]);
  });

  test.each([
    ['start late', positioned`Context\n\n${HERE}2. Two.\n\n3. Three.`],
    ['skip one', positioned`Context\n\n1. One.\n\n${HERE}3. Three.\n\n4. Four.`],
    ['skip many', positioned`Context\n\n1. One.\n\n${HERE}30. Thirty.\n\n31. More.`],
    ['repeat one', positioned`Context\n\n1. One.\n\n${HERE}1. One.\n\n2. Two.`],
    ['have one wrong number', positioned`Context\n\n1. One.\n\n${HERE}7. Two.\n\n3. Three.`],
    [
      'do not start again in an annex',
      positioned`Context\n\n1. One.\n\nAnnex A: More\n\n${HERE}2. Two.\n\n3. Three.`,
    ],
  ])('that %s are reported once', (_, { text, place }) => {
    expect(problemsBy(paragraphNumbers, text)).toEqual([problem('paragraph-number', place)]);
  });
});

describe('an id that occurs twice is reported where it occurs again', () => {
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

  test('but not the same number in another series', () => {
    const text = 'Context\n\n1. One.\n\nAnnex A: More\n\n1. One.';
    expect(problemsBy(uniqueRefs, text)).toEqual([]);
  });
});

describe('running heads', () => {
  test.each([
    ['are missing', 'Context\n\n1. One.'],
    [
      'skip pages',
      'Stoke-on-Trent joint area review 3\n\nContext\n\nStoke-on-Trent joint area review 9\n\n1. One.',
    ],
  ])('are accepted if they %s', (_, text) => {
    expect(problemsBy(runningHeads, text)).toEqual([]);
  });

  test.each([
    [
      'has a lower page number',
      positioned`Stoke-on-Trent joint area review 9\n\n${HERE}Stoke-on-Trent joint area review 3`,
    ],
    [
      'has the same page number',
      positioned`Stoke-on-Trent joint area review 9\n\n${HERE}Stoke-on-Trent joint area review 9`,
    ],
  ])('are reported if one %s', (_, { text, place }) => {
    expect(problemsBy(runningHeads, text)).toEqual([problem('running-head-order', place)]);
  });
});

describe('the counts of an editor', () => {
  const text = 'Context\n\n1. One:\n\n• item\n\n• item.';

  test('are compared with the report, and differences reported where they are kept', () => {
    const draft = draftOf(text);
    expect(problemsBy(counts, draft)).toEqual([]);
    const found = problemsIn(draft.editorial.report.file).filter((one) =>
      one.endsWith(' report-count'),
    );
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });

  test('are accepted if they are the same', () => {
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
