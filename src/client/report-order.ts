import type { Corpus, Hit } from '../search/query/index.ts';

/** The hits of a search in the order of the report. */
export function inReportOrder(hits: readonly Hit[], { paragraphs }: Corpus): Hit[] {
  const found = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  return paragraphs.flatMap(({ ref }) => found.get(ref) ?? []);
}
