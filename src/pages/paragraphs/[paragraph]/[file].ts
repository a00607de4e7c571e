import type { APIRoute, GetStaticPaths } from 'astro';
import { paragraphFiles } from '../../../downloads/index.ts';
import { paragraphSlug } from '../../../model/refs.ts';
import type { Paragraph } from '../../../model/schema.ts';
import { report } from '../../../site/report.ts';
import { urls } from '../../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = () =>
  report.paragraphs.flatMap((paragraph) =>
    paragraphFiles.map((file) => ({
      params: { paragraph: paragraphSlug(paragraph.ref), file: file.name },
      props: { paragraph, file },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { paragraph, file } }) => {
  const url = urls.whole(urls.paragraph(paragraph.ref));
  return new Response(file.make(paragraph, report, url), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });
};

interface Props {
  paragraph: Paragraph;
  file: (typeof paragraphFiles)[number];
}
