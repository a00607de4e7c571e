import type { APIRoute, GetStaticPaths } from 'astro';
import { searchEngineFiles } from '../site/search-engine-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  searchEngineFiles().map(({ name, type, text }) => ({
    params: { file: name },
    props: { type, text },
  }));

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
