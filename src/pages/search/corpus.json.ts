import type { APIRoute } from 'astro';
import { searchIndexOf } from '../../search/build/index.ts';
import { report } from '../../site/report.ts';

/** The words of every paragraph, for the search in the browser. */
export const GET: APIRoute = async () => {
  const { corpus } = await searchIndexOf(report);
  return Response.json(corpus);
};
