import { expect, it } from 'vitest';
import { namedPlaces } from '../../../src/search/build/places.ts';
import { report } from '../../../src/site/report.ts';

it('counts for an area and for a part the first paragraph of a report too', () => {
  const paragraphs = report.paragraphs.filter(({ ref }) => ['p29', 'p30', 'p31'].includes(ref));
  const lines = namedPlaces({ ...report, paragraphs }).map(({ name, what }) => `${name}, ${what}`);
  expect(lines).toContain('Being healthy, area: judged 2 adequate, 3 paragraphs');
  expect(lines).toContain('Main report, part of the report: 3 paragraphs');
});

it('has each page that a menu leads to and no other', () => {
  const named = namedPlaces(report).filter(({ what }) => what === 'page');
  expect(named.map(({ url }) => url)).toEqual([
    '/report/',
    '/areas/',
    '/judgements/',
    '/recommendations/',
    '/paragraphs/',
    '/subjects/',
    '/figures/',
    '/glossary/',
    '/words/',
    '/about/',
    '/data/',
  ]);
});

it('has other names for a part and for a heading of the main report', () => {
  const named = new Map(namedPlaces(report).map(({ url, otherNames }) => [url, otherNames]));
  expect(named.get('/report/#main-report')).toEqual(['Main']);
  expect(named.get('/report/#staying-safe')).toEqual(['main Staying safe']);
  expect(named.get('/report/#summary-staying-safe')).toBeUndefined();
});
