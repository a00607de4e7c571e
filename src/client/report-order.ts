import type { Hit } from '../search/query/index.ts';

/** The hits of a search in the order of the report. */
export function inReportOrder(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => a.paragraph.position - b.paragraph.position);
}
