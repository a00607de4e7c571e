import { longLabel } from '../model/labels.ts';
import { trailOf } from '../model/headings.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { citationsOf, plainCitation } from '../site/citations.ts';

/** The files beside the page of each paragraph: the paragraph as data and as plain text. */
export const paragraphFiles: readonly ParagraphFile[] = [
  { name: 'index.json', type: 'application/json', make: paragraphJson },
  { name: 'index.txt', type: 'text/plain', make: paragraphText },
];

/** What `report.json` has of a paragraph, with its label, headings, address and citations. */
function paragraphJson(paragraph: Paragraph, report: Report, url: string): string {
  const citations = citationsOf(paragraph, report, url).map((citation): [string, string] => [
    citation.form,
    plainCitation(citation),
  ]);
  const data = {
    url,
    label: longLabel(paragraph.ref),
    report: report.title,
    headings: headingsOf(paragraph, report),
    ...paragraph,
    citations: Object.fromEntries(citations),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A paragraph’s label and headings, its words, and how to cite it. */
function paragraphText(paragraph: Paragraph, report: Report, url: string): string {
  const [citation] = citationsOf(paragraph, report, url);
  const lines = [
    longLabel(paragraph.ref),
    headingsOf(paragraph, report).join(' › '),
    '',
    paragraph.text,
    ...paragraph.items.map(({ text }) => `• ${text}`),
    ...(citation ? ['', plainCitation(citation)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function headingsOf(paragraph: Paragraph, report: Report): string[] {
  return trailOf(paragraph, report).map(({ name }) => name);
}

interface ParagraphFile {
  name: string;
  type: string;
  /** @param url The address of the paragraph’s page, as it stands in the citations. */
  make: (paragraph: Paragraph, report: Report, url: string) => string;
}
