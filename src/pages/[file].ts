import type { APIRoute, GetStaticPaths } from 'astro';
import { searchEngineFiles } from '../site/search-engine-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchEngineFiles(siteUrl()).map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params, site }) => {
  const file = searchEngineFiles(site).find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};

function siteUrl(): URL | undefined {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? undefined : new URL(site);
}
