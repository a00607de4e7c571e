import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndexOf } from '../../search/build/index.ts';
import type { IndexFile } from '../../search/build/index.ts';
import { report } from '../../site/report.ts';

/** The files of the Pagefind index, for the build and for development. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { files } = await searchIndexOf(report);
  return files.map((file) => ({ params: { file: file.path }, props: { ...file } }));
};

export const GET: APIRoute<IndexFile> = ({ props: { path, content } }) =>
  new Response(content, { headers: { 'Content-Type': mediaType(path) } });

function mediaType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
