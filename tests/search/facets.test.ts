import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacet, FACETS, narrow, search } from '../../src/search/query/index.ts';
import type { FacetName } from '../../src/search/query/index.ts';
import { findParagraph, report } from '../../src/site/report.ts';
import { anyQuery, textOf } from './queries.ts';
import { corpus, inReportOrder, oracle } from './real-corpus.ts';

const VALUES: Record<FacetName, string[]> = {
  area: [...report.areas.map(({ slug }) => slug), 'none'],
  part: [...new Set(report.paragraphs.map(({ part }) => part))],
  kind: ['recommendation', 'grade', 'figure', 'list'],
};
const someOf = (facet: FacetName) => fc.subarray(VALUES[facet]);
const anyChoices = fc.record({ area: someOf('area'), part: someOf('part'), kind: someOf('kind') });

describe('the facets of a search', () => {
  it('count what the scan counts, whatever is chosen', () => {
    fc.assert(
      fc.property(anyQuery, anyChoices, (query, choices) => {
        const { hits } = search(textOf(query), corpus);
        const refs = oracle.answer(query.map(({ term }) => term)).map(({ ref }) => ref);
        const isChosen = (ref: string, facet: FacetName) =>
          choices[facet].length === 0 ||
          valuesOf(ref, facet).some((one) => choices[facet].includes(one));

        const left = refs.filter((ref) => FACETS.every((facet) => isChosen(ref, facet)));
        const narrowed = inReportOrder(narrow(hits, choices));
        expect(narrowed.map(({ paragraph }) => paragraph.ref)).toEqual(left);

        for (const facet of FACETS) {
          const others = FACETS.filter((other) => other !== facet);
          const within = refs.filter((ref) => others.every((other) => isChosen(ref, other)));
          for (const value of VALUES[facet]) {
            const count = within.filter((ref) => valuesOf(ref, facet).includes(value)).length;
            expect(countFacet(hits, facet, choices).get(value) ?? 0, value).toBe(count);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count nothing but the values that they have', () => {
    const { hits } = search('"the" OR "and" OR "of"', corpus);
    for (const facet of FACETS) {
      const counts = countFacet(hits, facet, { area: [], part: [], kind: [] });
      expect([...counts.keys()].sort()).toEqual(VALUES[facet].toSorted());
    }
  });
});

function valuesOf(ref: string, facet: FacetName): string[] {
  const paragraph = findParagraph(ref);
  if (facet === 'area') return areasOf(paragraph);
  if (facet === 'part') return [paragraph.part];
  const kinds = {
    recommendation: report.recommendations.some((one) => one.ref === ref),
    grade: report.statedGrades.some((one) => one.ref.split('-')[0] === ref),
    figure: report.figures.some((one) => one.ref.split('-')[0] === ref),
    list: paragraph.items.length > 0,
  };
  return Object.entries(kinds).flatMap(([kind, isOne]) => (isOne ? [kind] : []));
}

/** By its section, by what the report says, or by an editor’s link. */
function areasOf({ ref, area, concerns }: ReturnType<typeof findParagraph>): string[] {
  const links = report.recommendations.filter((one) => one.ref === ref).flatMap((one) => one.areas);
  const areas = new Set([area, ...[...concerns, ...links].map((link) => link.area)]);
  areas.delete(undefined);
  return areas.size > 0 ? [...areas].map(String) : ['none'];
}
