import type { APIRoute } from 'astro';
import { searchIndexOf } from '../../search/build/index.ts';
import { report } from '../../site/report.ts';

/** What readers call things, for the search in the browser. */
export const GET: APIRoute = async () => {
  const { readerNames } = await searchIndexOf(report);
  return Response.json(readerNames);
};
