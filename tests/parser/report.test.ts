import { describe, expect, test } from 'vitest';
import { Report } from '../../src/model/schema.ts';
import { problemsOfSource, REPORT_TEXT, reportIn } from './real-report.ts';

const report = reportIn(REPORT_TEXT);
const { paragraphs, judgements, recommendations } = report;

test('the report has no problems', () => {
  expect(problemsOfSource(REPORT_TEXT)).toEqual([]);
});

test('problems in the source text hide problems in the YAML files that follow from them', () => {
  const text = REPORT_TEXT.replace('40. The collaborative', '4. The collaborative');
  expect(problemsOfSource(text).map((found) => found.split(':')[0])).toContain('report.txt');
  expect(problemsOfSource(text).filter((found) => !found.startsWith('report.txt:'))).toEqual([]);
});

test('the report conforms to its schema', () => {
  expect(Report.parse(report)).toEqual(report);
});

describe('paragraphs', () => {
  test.each([
    ['main', 'p', 84],
    ['annex-a', 'a', 6],
    ['annex-b', 'b', 4],
  ] as const)('of the series %s are %s1 to %s%i in order', (series, letter, count) => {
    const refs = paragraphs.filter((one) => one.series === series).map(({ ref }) => ref);
    expect(refs).toEqual(Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));
  });

  test('have 32 list items in five lists', () => {
    const lists = paragraphs.filter(({ items }) => items.length > 0);
    expect(lists.map(({ ref, items }) => [ref, items.length])).toEqual([
      ['p5', 7],
      ['p23', 6],
      ['b2', 10],
      ['b3', 4],
      ['b4', 5],
    ]);
  });

  test('have the area of their section', () => {
    const ofArea = (slug: string) => paragraphs.filter(({ area }) => area === slug);
    const firstAndLast = report.areas.map(({ slug }) => {
      const main = ofArea(slug).filter(({ part }) => part === 'main');
      return [slug, main.at(0)?.ref, main.at(-1)?.ref];
    });
    expect(firstAndLast).toEqual([
      ['being-healthy', 'p29', 'p36'],
      ['staying-safe', 'p37', 'p46'],
      ['enjoying-and-achieving', 'p47', 'p56'],
      ['making-a-positive-contribution', 'p57', 'p63'],
      ['achieving-economic-well-being', 'p64', 'p71'],
      ['service-management', 'p72', 'p84'],
    ]);
  });
});

test('the table of grades has twelve grades in their columns', () => {
  const grades = judgements.map(({ subject, scope, grade, word }) => [subject, scope, grade, word]);
  const [local, council, health] = [
    'Local services overall',
    'Council services',
    'Health services',
  ];
  expect(grades).toEqual([
    ['Being healthy', local, 2, 'adequate'],
    ['Staying safe', local, 1, 'inadequate'],
    ['Enjoying and achieving', local, 3, 'good'],
    ['Making a positive contribution', local, 3, 'good'],
    ['Achieving economic well-being', local, 2, 'adequate'],
    ['Service management', local, 2, 'adequate'],
    ['Capacity to improve', local, 2, 'adequate'],
    ['Capacity to improve', council, 2, 'adequate'],
    ['Children’s services', council, 2, 'adequate'],
    ['The education service', council, 3, 'good'],
    ['The social care services for children', council, 1, 'inadequate'],
    ['The health service for children', health, 2, 'adequate'],
  ]);
});

describe('recommendations', () => {
  test('are ten, with 25 actions, in their time frames', () => {
    expect(
      recommendations.map(({ ref, timeframe, actions }) => [ref, timeframe, actions.length]),
    ).toEqual([
      ['p23', 'immediate', 6],
      ['p24', 'immediate', 0],
      ['p25', 'six-months', 0],
      ['p26', 'six-months', 0],
      ['p27', 'longer-term', 0],
      ['p28', 'longer-term', 0],
      ['b1', 'immediate', 0],
      ['b2', 'immediate', 10],
      ['b3', 'immediate', 4],
      ['b4', 'immediate', 5],
    ]);
  });

  test('have an addressee if the text names one', () => {
    const addressees = recommendations.flatMap(({ ref, addressee }) =>
      addressee === null ? [] : [[ref, addressee]],
    );
    expect(addressees).toEqual([
      ['p23', 'The council and its partners'],
      ['b3', 'The council'],
      ['b4', 'The ACPC and subsequently the LCSB'],
    ]);
  });
});

test('the one text without a number follows paragraph 23', () => {
  expect(report.notes.map(({ after, section, text }) => [after, section, text])).toEqual([
    ['p23', 'for-immediate-action', 'For full details of actions recommended see annex B.'],
  ]);
});
