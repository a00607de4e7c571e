import type { APIRoute } from 'astro';
import { searchRecords } from '../../search/index.ts';
import type { CorpusParagraph } from '../../search/reader/index.ts';
import { longLabel, trailOf } from '../../site/labels.ts';
import { findParagraph, report } from '../../site/report.ts';

/** Every paragraph as the search page shows it. */
export const GET: APIRoute = () => {
  const corpus: CorpusParagraph[] = searchRecords(report).map((record) => ({
    ...record,
    label: longLabel(findParagraph(record.ref)),
    trail: trailOf(record.ref).map(({ name }) => name),
  }));
  return Response.json(corpus);
};
