import type { APIRoute } from 'astro';
import { searchIndexOf } from '../../search/build/index.ts';
import { report } from '../../site/report.ts';

/** Names that a search may find beside its exact results, for the search in the browser. */
export const GET: APIRoute = async () => {
  const { names } = await searchIndexOf(report);
  return Response.json(names);
};
