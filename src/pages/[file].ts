import type { APIRoute, GetStaticPaths } from 'astro';
import { searchEngineFiles } from '../site/search-engine-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchEngineFiles().map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => {
  const file = searchEngineFiles().find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};
