import { describe, expect, test } from 'vitest';
import { HEADINGS } from '../../src/parser/form/form.ts';
import { areaSlug, judgementId, sectionSlug } from '../../src/parser/form/slugs.ts';
import { itemRef, paragraphOf, paragraphRef, textRef } from '../../src/model/refs.ts';

test.each([
  ['main', 38, 'p38'],
  ['annex-a', 2, 'a2'],
  ['annex-b', 4, 'b4'],
] as const)('paragraph %2$i of the series %1$s is %3$s', (series, number, ref) => {
  expect(paragraphRef(series, number)).toBe(ref);
});

test.each([
  ['p23', 4, 'p23-4'],
  ['b2', 10, 'b2-10'],
])('an item of %s, the %ith, is %s', (paragraph, position, ref) => {
  expect(itemRef(paragraph, position)).toBe(ref);
  expect(paragraphOf(ref)).toBe(paragraph);
});

test('the first text of a paragraph has its ref, the others those of its items', () => {
  expect([textRef('p23', 0), textRef('p23', 4)]).toEqual(['p23', 'p23-4']);
});

test('a paragraph belongs to itself', () => {
  expect(paragraphOf('a2')).toBe('a2');
});

test.each([
  ['Being healthy', 'being-healthy'],
  ['Achieving economic well-being', 'achieving-economic-well-being'],
])('the area %s is %s', (name, slug) => {
  expect(areaSlug(name)).toBe(slug);
});

test('every heading of the form has a slug of its own', () => {
  expect(HEADINGS.map(sectionSlug)).toEqual([
    'introduction',
    'context',
    'summary-report',
    'summary-outcomes-for-children-and-young-people',
    'summary-impact-of-local-public-services',
    'summary-being-healthy',
    'summary-staying-safe',
    'summary-enjoying-and-achieving',
    'summary-making-a-positive-contribution',
    'summary-achieving-economic-well-being',
    'summary-service-management',
    'grades',
    'recommendations',
    'for-immediate-action',
    'for-action-over-the-next-six-months',
    'for-action-in-the-longer-term',
    'main-report',
    'impact-of-local-public-services',
    'being-healthy',
    'staying-safe',
    'enjoying-and-achieving',
    'making-a-positive-contribution',
    'achieving-economic-well-being',
    'service-management',
    'annex-a',
    'annex-b',
    'annex-b-recommendations',
    'annex-b-for-immediate-action',
    'annex-b-for-action-over-the-next-six-months',
    'annex-b-for-action-in-the-longer-term',
  ]);
});

describe('a grade', () => {
  test.each([
    ['Staying safe', 'Local services overall', 1, 'grade-staying-safe'],
    ['Children’s services', 'Council services', 1, 'grade-childrens-services'],
    ['Capacity to improve', 'Council services', 2, 'grade-capacity-to-improve-council-services'],
  ])('of %s by %s, of %i in its row, is %s', (subject, scope, cells, id) => {
    expect(judgementId(subject, scope, cells)).toBe(id);
  });
});
