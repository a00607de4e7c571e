import type { CorpusParagraph, FacetName } from './corpus.ts';
import type { Hit } from './hits.ts';

/** The hits that have, for each facet with a choice, one of the values chosen. */
export function narrow(hits: readonly Hit[], choices: Choices): Hit[] {
  return hits.filter(({ paragraph }) => isWithin(paragraph, choices));
}

/** Whether a paragraph has, for each facet with a choice, one of the values chosen. */
export function isWithin(paragraph: CorpusParagraph, choices: Choices): boolean {
  return FACETS.every((facet) => isChosen(paragraph, facet, choices[facet]));
}

/** How many hits each value of a facet would leave, the choices in the other facets kept. */
export function countFacet(
  hits: readonly Hit[],
  facet: FacetName,
  choices: Choices,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { paragraph } of narrow(hits, { ...choices, [facet]: [] })) {
    for (const value of paragraph.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isChosen({ facets }: CorpusParagraph, facet: FacetName, chosen: string[]): boolean {
  return chosen.length === 0 || chosen.some((value) => facets[facet].includes(value));
}

/** Every facet, in the order in which the page shows them. */
export const FACETS: readonly FacetName[] = ['area', 'part', 'kind'];

/** The values chosen of each facet; none means all. */
export type Choices = Record<FacetName, string[]>;
