import type { APIRoute } from 'astro';
import { searchIndexOf } from '../../search/build/index.ts';
import { report } from '../../site/report.ts';

/** Every paragraph’s words, as search compares them. */
export const GET: APIRoute = async () => {
  const { corpus } = await searchIndexOf(report);
  return Response.json(corpus);
};
