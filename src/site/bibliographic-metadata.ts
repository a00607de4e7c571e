import { labelInSentence } from '../model/labels.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { urls } from './urls.ts';

/**
 * What a reference manager reads from the page of a paragraph, or of the whole report: the tags of
 * Google Scholar, which Zotero reads too, and those of Dublin Core. The date of the report is not
 * known to the day and is left out. Addresses must be whole, so without the origin they are left out.
 */
export function bibliographicMetadata(report: Report, paragraph?: Paragraph): NamedMeta[] {
  const { authors, publisher } = report.citation;
  const title = paragraph ? `${report.title}, ${labelInSentence(paragraph.ref)}` : report.title;
  const path = paragraph ? urls.paragraph(paragraph.ref) : urls.report();
  return [
    { name: 'citation_title', content: title },
    ...authors.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_technical_report_institution', content: publisher },
    { name: 'citation_publisher', content: publisher },
    { name: 'citation_language', content: 'en-GB' },
    { name: 'DC.title', content: title },
    ...authors.map((content) => ({ name: 'DC.creator', content })),
    { name: 'DC.publisher', content: publisher },
    { name: 'DC.type', content: 'Text' },
    { name: 'DC.language', content: 'en-GB' },
    ...(urls.hasOrigin()
      ? [
          { name: 'citation_public_url', content: urls.whole(path) },
          { name: 'DC.identifier', content: urls.whole(path) },
          ...(paragraph
            ? [{ name: 'DC.relation.isPartOf', content: urls.whole(urls.report()) }]
            : []),
        ]
      : []),
  ];
}

interface NamedMeta {
  name: string;
  content: string;
}
