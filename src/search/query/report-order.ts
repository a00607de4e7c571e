import type { Corpus } from './corpus.ts';
import type { Hit } from './search.ts';

/** The hits of a search in the order of the report. */
export function inReportOrder(hits: Hit[], { paragraphs }: Corpus): Hit[] {
  const found = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  return paragraphs.flatMap(({ ref }) => found.get(ref) ?? []);
}
