import type { Report } from '../model/schema.ts';

/** The number of links from recommendations, actions and paragraphs that an editor has made. */
export function countEditorialLinks({ recommendations, paragraphs }: Linked): number {
  const links = [
    ...recommendations
      .flatMap((recommendation) => [recommendation, ...recommendation.actions])
      .flatMap(({ areas, counterparts, evidence }) => [...areas, ...counterparts, ...evidence]),
    ...paragraphs.flatMap(({ concerns }) => concerns),
  ];
  return links.filter(({ basis }) => basis === 'editorial').length;
}

type Linked = Pick<Report, 'recommendations' | 'paragraphs'>;
