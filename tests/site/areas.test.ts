import { describe, expect, it } from 'vitest';
import { areaPages } from '../../src/site/areas.ts';

describe('areaPages', () => {
  it.each([
    ['being-healthy', ['p16'], 'p29', 'p36', ['p24', 'p27'], ['a2']],
    [
      'staying-safe',
      ['p17', 'p18'],
      'p37',
      'p46',
      ['p23', 'p26', 'p27', 'b1', 'b2', 'b3', 'b4'],
      ['a3'],
    ],
    ['enjoying-and-achieving', ['p19'], 'p47', 'p56', ['p26'], ['a4']],
    ['making-a-positive-contribution', ['p20'], 'p57', 'p63', ['p26', 'p27'], ['a5']],
    ['achieving-economic-well-being', ['p21'], 'p64', 'p71', ['p26', 'p28'], ['a6']],
    ['service-management', ['p22'], 'p72', 'p84', ['p23', 'p25', 'b2', 'b3'], ['a1']],
  ])(
    'gathers all that the report says of %s',
    (slug, summary, first, last, recommendations, annexA) => {
      const page = areaPages.find(({ area }) => area.slug === slug);
      expect(page?.summary.map(({ paragraph }) => paragraph.ref)).toEqual(summary);
      expect([page?.main.at(0)?.paragraph.ref, page?.main.at(-1)?.paragraph.ref]).toEqual([
        first,
        last,
      ]);
      expect(page?.recommendations.map(({ recommendation }) => recommendation.ref)).toEqual(
        recommendations,
      );
      expect(page?.annexA.map(({ paragraph }) => paragraph.ref)).toEqual(annexA);
    },
  );

  it('counts the areas from 1, and leads from each to the one before and the one after', () => {
    expect(
      areaPages.map(({ position, previous, next }) => [position, previous?.slug, next?.slug]),
    ).toEqual([
      [1, undefined, 'staying-safe'],
      [2, 'being-healthy', 'enjoying-and-achieving'],
      [3, 'staying-safe', 'making-a-positive-contribution'],
      [4, 'enjoying-and-achieving', 'achieving-economic-well-being'],
      [5, 'making-a-positive-contribution', 'service-management'],
      [6, 'achieving-economic-well-being', undefined],
    ]);
  });

  it('has every paragraph of the main report in one area', () => {
    const refs = areaPages.flatMap(({ main }) => main.map(({ paragraph }) => paragraph.ref));
    expect(refs).toEqual(Array.from({ length: 56 }, (_, index) => `p${index + 29}`));
  });
});
