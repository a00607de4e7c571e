import { longLabel } from '../model/labels.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { textsIn } from '../model/texts.ts';
import { urls } from './urls.ts';

/**
 * The report as a search engine reads it: a schema.org Report with a part for each paragraph. Its date
 * is not known to the day and is left out.
 */
export function reportData(report: Report, site: URL | undefined): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...describeReport(report, site),
    hasPart: report.paragraphs.map((paragraph, at) => ({
      ...describeParagraph(paragraph, site),
      position: at + 1,
    })),
  };
}

/** A paragraph as a search engine reads it: its words, and the report that it is a part of. */
export function paragraphData(
  paragraph: Paragraph,
  report: Report,
  site: URL | undefined,
): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...describeParagraph(paragraph, site),
    text: textsIn(paragraph).join('\n'),
    isPartOf: describeReport(report, site),
  };
}

function describeReport({ title, citation }: Report, site: URL | undefined): StructuredData {
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  return {
    '@type': 'Report',
    '@id': urls.whole(urls.report(), site),
    url: urls.whole(urls.report(), site),
    name: title,
    inLanguage: 'en-GB',
    author: citation.authors.map(organisation),
    publisher: organisation(citation.publisher),
  };
}

function describeParagraph(paragraph: Paragraph, site: URL | undefined): StructuredData {
  const url = urls.whole(urls.paragraph(paragraph.ref), site);
  return { '@type': 'CreativeWork', '@id': url, url, name: longLabel(paragraph) };
}

/** JSON-LD. */
export interface StructuredData {
  [key: string]: string | number | StructuredData | StructuredData[];
}
