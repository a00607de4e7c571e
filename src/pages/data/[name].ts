import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../downloads/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => {
  const file = dataFiles.find(({ name }) => name === params['name']);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.make(), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
};
