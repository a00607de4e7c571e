import { longLabel } from '../model/labels.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { textsIn } from '../model/texts.ts';
import { urls } from './urls.ts';

/**
 * The report as a search engine reads it: a schema.org Report with a part for each paragraph. Its date
 * is not known to the day and is left out.
 */
export function reportData(report: Report): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...describeReport(report),
    hasPart: report.paragraphs.map((paragraph, at) => ({
      ...describeParagraph(paragraph),
      position: at + 1,
    })),
  };
}

/** A paragraph as a search engine reads it: its words, and the report that it is a part of. */
export function paragraphData(paragraph: Paragraph, report: Report): StructuredData {
  return {
    '@context': 'https://schema.org',
    ...describeParagraph(paragraph),
    text: textsIn(paragraph).join('\n'),
    isPartOf: describeReport(report),
  };
}

/** The data as JSON in which no text can end the element that has it. */
export function jsonOf(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function describeReport({ title, citation }: Report): StructuredData {
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  const url = urls.whole(urls.report());
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: title,
    inLanguage: 'en-GB',
    author: citation.authors.map(organisation),
    publisher: organisation(citation.publisher),
  };
}

function describeParagraph(paragraph: Paragraph): StructuredData {
  const url = urls.whole(urls.paragraph(paragraph.ref));
  return { '@type': 'CreativeWork', '@id': url, url, name: longLabel(paragraph.ref) };
}

/** JSON-LD. */
export interface StructuredData {
  [key: string]: string | number | StructuredData | StructuredData[];
}
