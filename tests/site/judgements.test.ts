import { expect, it } from 'vitest';
import { statedJudgements, urlOfReasons, urlOfSubject } from '../../src/site/judgements.ts';
import { report } from '../../src/site/report.ts';

it('puts the grades of the table beside the sentences that state them', () => {
  expect(
    statedJudgements.map(({ id, grade, stated }) => [id, grade, stated.map(({ ref }) => ref)]),
  ).toEqual([
    ['grade-being-healthy', 2, ['p16', 'p29']],
    ['grade-staying-safe', 1, ['p17', 'p37']],
    ['grade-enjoying-and-achieving', 3, ['p19', 'p47']],
    ['grade-making-a-positive-contribution', 3, ['p20', 'p57']],
    ['grade-achieving-economic-well-being', 2, ['p21', 'p64']],
    ['grade-service-management', 2, ['p22', 'p72']],
    ['grade-capacity-to-improve-local-services-overall', 2, ['p22', 'p72', 'a1']],
    ['grade-capacity-to-improve-council-services', 2, ['p22', 'p72', 'a1']],
    ['grade-the-education-service', 3, ['p22', 'p72']],
    ['grade-the-social-care-services-for-children', 1, ['p22', 'p72']],
  ]);
});

it('explains a grade on the page of its area, by the sentences that state it, or under its subject', () => {
  const page = '/judgements/#grade-';
  expect(report.judgements.slice(5).map((judgement) => urlOfReasons(judgement))).toEqual([
    '/areas/service-management/',
    `${page}capacity-to-improve-local-services-overall-in-text`,
    `${page}capacity-to-improve-council-services-in-text`,
    undefined,
    `${page}the-education-service-in-text`,
    `${page}the-social-care-services-for-children-in-text`,
    '/subjects/#health-services',
  ]);
});

it('leads from what is graded to its area or its subject', () => {
  expect(report.judgements.slice(5).map((judgement) => urlOfSubject(judgement))).toEqual([
    '/areas/service-management/',
    '/subjects/#capacity',
    '/subjects/#capacity',
    undefined,
    '/subjects/#education-service',
    '/subjects/#social-care-services-childrens',
    '/subjects/#health-services',
  ]);
});

it('knows a subject by its words in any case', () => {
  const row = { area: undefined };
  expect(urlOfSubject({ ...row, subject: 'The Connexions service' })).toBe(
    '/subjects/#connexions-and-careers-information',
  );
});
