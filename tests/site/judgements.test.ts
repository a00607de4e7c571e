import { expect, it } from 'vitest';
import { areaJudgements, urlOfReasons } from '../../src/site/judgements.ts';
import { report } from '../../src/site/report.ts';

it('puts each area’s grade beside the sentences of summary and main report that state it', () => {
  expect(
    areaJudgements.map(({ area, judgement }) => [
      area.slug,
      judgement.grade,
      judgement.stated.map(({ ref }) => ref),
    ]),
  ).toEqual([
    ['being-healthy', 2, ['p16', 'p29']],
    ['staying-safe', 1, ['p17', 'p37']],
    ['enjoying-and-achieving', 3, ['p19', 'p47']],
    ['making-a-positive-contribution', 3, ['p20', 'p57']],
    ['achieving-economic-well-being', 2, ['p21', 'p64']],
    ['service-management', 2, ['p22', 'p72']],
  ]);
});

it('explains a grade on the page of its area or under its subject', () => {
  expect(report.judgements.slice(5).map((judgement) => urlOfReasons(judgement))).toEqual([
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
  expect(urlOfReasons({ ...row, subject: 'The Connexions service' })).toBe(
    '/subjects/#connexions-and-careers-information',
  );
});
