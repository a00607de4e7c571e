import { describe, expect, test } from 'vitest';
import {
  AREA_NAMES,
  HEADINGS,
  headingsNamed,
  sameName,
  seriesOf,
} from '../../../src/parser/form/form.ts';
import { Part } from '../../../src/model/schema.ts';

test('a joint area review has six areas, each in the summary and in the main report', () => {
  for (const name of AREA_NAMES) {
    const parts = HEADINGS.filter(({ area }) => area === name).map(({ part }) => part);
    expect(parts).toEqual(['summary', 'main']);
  }
  expect(AREA_NAMES).toHaveLength(6);
});

test('its parts are in the order of the model, each with one heading of level 1', () => {
  const begun = HEADINGS.filter(({ level }) => level === 1).map(({ part }) => part);
  expect(begun).toEqual(Part.options);
});

test('only the time frames of annex B are optional', () => {
  const optional = HEADINGS.filter((heading) => heading.optional);
  expect(optional.map(({ part, timeframe }) => [part, timeframe])).toEqual([
    ['annex-b', 'immediate'],
    ['annex-b', 'six-months'],
    ['annex-b', 'longer-term'],
  ]);
});

test.each([
  ['main', 'main'],
  ['introduction', 'main'],
  ['recommendations', 'main'],
  ['annex-a', 'annex-a'],
  ['annex-b', 'annex-b'],
] as const)('paragraphs of the part %s belong to the series %s', (part, series) => {
  expect(seriesOf(part)).toBe(series);
});

describe('a name is the same', () => {
  test.each([
    ['in any case', 'Staying safe', 'STAYING Safe'],
    ['with or without hyphens', 'economic well-being', 'economic well being'],
    ['with either apostrophe', 'Children’s services', "Children's services"],
  ])('%s', (_, a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['Staying safe', 'Staying safer'],
    ['well being', 'wellbeing'],
  ])('but not %s and %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});

describe('a text names a heading of the form', () => {
  const partsOf = (text: string) => headingsNamed(text).map(({ part }) => part);

  test('with or without a title, if the form gives it one', () => {
    expect(partsOf('Annex A: Children and young people')).toEqual(['annex-a']);
    expect(partsOf('Annex A')).toEqual(['annex-a']);
    expect(partsOf('Annex AB: Children')).toEqual([]);
  });

  test('only without a title, if the form gives it none', () => {
    expect(partsOf('Main report')).toEqual(['main']);
    expect(partsOf('Main report: Children and young people')).toEqual([]);
  });

  test('each time that the form has it', () => {
    expect(partsOf('Staying safe')).toEqual(['summary', 'main']);
  });
});
