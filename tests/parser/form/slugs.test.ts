import { expect, test } from 'vitest';
import { HEADINGS } from '../../../src/parser/form/form.ts';
import { areaSlug, judgementId, sectionSlug } from '../../../src/parser/form/slugs.ts';

test.each([
  ['Being healthy', 'being-healthy'],
  ['Achieving economic well-being', 'achieving-economic-well-being'],
])('the area %s has the slug %s', (name, slug) => {
  expect(areaSlug(name)).toBe(slug);
});

test('every heading of the form has a different slug', () => {
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

test.each([
  ['Staying safe', 'Local services overall', 1, 'grade-staying-safe'],
  ['Children’s services', 'Council services', 1, 'grade-childrens-services'],
  ['Capacity to improve', 'Council services', 2, 'grade-capacity-to-improve-council-services'],
])('the grade of %s by %s, one of %i in its row, has the id %s', (subject, scope, cells, id) => {
  expect(judgementId(subject, scope, cells)).toBe(id);
});
