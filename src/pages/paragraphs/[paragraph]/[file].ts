import type { APIRoute, GetStaticPaths } from 'astro';
import { paragraphFiles } from '../../../downloads/index.ts';
import { paragraphSlug } from '../../../model/refs.ts';
import { report } from '../../../site/report.ts';
import { urls } from '../../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = () =>
  report.paragraphs.flatMap(({ ref }) =>
    paragraphFiles.map(({ name }) => ({ params: { paragraph: paragraphSlug(ref), file: name } })),
  );

export const GET: APIRoute = ({ params }) => {
  const paragraph = report.paragraphs.find(({ ref }) => paragraphSlug(ref) === params['paragraph']);
  const file = paragraphFiles.find(({ name }) => name === params['file']);
  if (!paragraph || !file) return new Response(null, { status: 404 });
  const url = urls.whole(urls.paragraph(paragraph.ref));
  return new Response(file.make(paragraph, report, url), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
};
