import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../downloads/index.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataFiles.map(({ name, type, make }) => ({ params: { name }, props: { type, make } }));

export const GET: APIRoute<{ type: string; make: () => string }> = ({ props: { type, make } }) =>
  new Response(make(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
