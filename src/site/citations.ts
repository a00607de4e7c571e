import { annexName, longLabel } from '../model/labels.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { required } from '../text/required.ts';
import { bibtexText, risText } from './citation-escapes.ts';

/**
 * The citations of a paragraph, all from one record. What an editor supplied stands in square brackets.
 *
 * OSCOLA is that of its fourth edition, with the paragraph in square brackets; Harvard is that of Cite
 * Them Right; Chicago is a full note of the 17th edition.
 *
 * @param place The address of the paragraph, as it stands in the citation.
 */
export function citationsOf(paragraph: Paragraph, report: Report, place: string): Citation[] {
  const record = recordOf(paragraph, report, place);
  return FORMS.map(({ form, name, write }) => ({ form, name, parts: write(record) }));
}

/** A citation as plain text. */
export function plainCitation({ parts }: Citation): string {
  return parts.map((part) => (typeof part === 'string' ? part : Object.values(part)[0])).join('');
}

function recordOf({ ref, number, series }: Paragraph, report: Report, url: string): CitedRecord {
  const { title, citation } = report;
  const { authors, publisher, date } = citation;
  return {
    id: `${title.toLowerCase().replaceAll(/\W+/g, '-')}-${ref}`,
    title,
    authors,
    first: required(authors[0], 'an author'),
    publisher: `[${publisher}]`,
    date: `[${date}]`,
    number,
    annex: annexName(series),
    place: longLabel(ref),
    url,
  };
}

const FORMS: {
  form: CitationForm;
  name: string;
  write: (record: CitedRecord) => CitationPart[];
}[] = [
  {
    form: 'oscola',
    name: 'OSCOLA',
    write: ({ first, title, publisher, date, annex, number, url }) => [
      `${first} and others, `,
      { italic: title },
      ` (${publisher} ${date}) ${annex === undefined ? '' : `${inSentence(annex)} `}[${number}] <`,
      { url },
      '>',
    ],
  },
  {
    form: 'harvard',
    name: 'Harvard',
    write: ({ first, title, publisher, date, annex, number, url }) => [
      `${first} `,
      { italic: 'et al.' },
      ` ${date} `,
      { italic: title },
      `. ${publisher}, ${annex === undefined ? '' : `${annex}, `}para. ${number}. Available at: `,
      { url },
    ],
  },
  {
    form: 'chicago',
    name: 'Chicago',
    write: ({ first, title, publisher, date, annex, number, url }) => [
      `${first} et al., `,
      { italic: title },
      ` (${publisher}, ${date}), ${annex === undefined ? '' : `${inSentence(annex)}, `}para. ${number}, `,
      { url },
      '.',
    ],
  },
  {
    form: 'bibtex',
    name: 'BibTeX',
    write: (record) => [
      `@techreport{${record.id},\n`,
      `  author = {${record.authors.map((author) => `{${bibtexText(author)}}`).join(' and ')}},\n`,
      `  title = {{${bibtexText(record.title)}}},\n`,
      `  institution = {${bibtexText(record.publisher)}},\n`,
      `  year = {${bibtexText(record.date)}},\n`,
      `  note = {${bibtexText(record.place)}},\n`,
      '  url = {',
      { url: record.url },
      '}\n}',
    ],
  },
  {
    form: 'ris',
    name: 'RIS',
    write: (record) => [
      'TY  - RPRT\n',
      ...record.authors.map((author) => `AU  - ${risText(author)}\n`),
      `TI  - ${risText(record.title)}\n`,
      `PB  - ${risText(record.publisher)}\n`,
      `N1  - Published ${risText(record.date)}\n`,
      `SE  - ${record.place}\n`,
      'UR  - ',
      { url: record.url },
      '\nER  - ',
    ],
  },
  {
    form: 'csl',
    name: 'CSL-JSON',
    write: (record) => {
      const item = {
        id: record.id,
        type: 'report',
        title: record.title,
        author: record.authors.map((literal) => ({ literal })),
        publisher: record.publisher,
        issued: { literal: record.date },
        note: record.place,
        URL: record.url,
      };
      const json = JSON.stringify([item], null, 2);
      // The address is the last value; a title can have the same words.
      const start = json.lastIndexOf(record.url);
      const end = start + record.url.length;
      return [json.slice(0, start), { url: record.url }, json.slice(end)];
    },
  },
];

/** `annex A`. */
function inSentence(annex: string): string {
  return annex.replace(/^A/, 'a');
}

interface CitedRecord {
  /** Its key in a list of references. */
  id: string;
  title: string;
  authors: string[];
  /** The first author: the others are “and others”. */
  first: string;
  /** In square brackets, as it is supplied. */
  publisher: string;
  date: string;
  number: number;
  /** `Annex A`; absent in the main report. */
  annex: string | undefined;
  /** `Paragraph 38`, `Annex A, paragraph 2`. */
  place: string;
  url: string;
}

export type CitationForm = 'oscola' | 'harvard' | 'chicago' | 'bibtex' | 'ris' | 'csl';

/** Words of a citation: plain, in italics, or the address, which a script makes whole. */
type CitationPart = string | { italic: string } | { url: string };

export interface Citation {
  form: CitationForm;
  name: string;
  parts: CitationPart[];
}
