import { annexName } from '../model/labels.ts';
import type { Paragraph, Report } from '../model/schema.ts';

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
  const [first = title] = authors;
  return {
    id: `${title.toLowerCase().replaceAll(/\W+/g, '-')}-${ref}`,
    title,
    authors,
    first,
    publisher: `[${publisher}]`,
    date: `[${date}]`,
    number,
    annex: annexName(series),
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
      `  author = {${record.authors.map((author) => `{${author}}`).join(' and ')}},\n`,
      `  title = {{${record.title}}},\n`,
      `  institution = {${record.publisher}},\n`,
      `  year = {${record.date}},\n`,
      `  note = {${placeIn(record)}},\n`,
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
      ...record.authors.map((author) => `AU  - ${author}\n`),
      `TI  - ${record.title}\n`,
      `PB  - ${record.publisher}\n`,
      `N1  - Published ${record.date}\n`,
      `SE  - ${placeIn(record)}\n`,
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
        note: placeIn(record),
        URL: record.url,
      };
      const [before = '', after = ''] = JSON.stringify([item], null, 2).split(record.url);
      return [before, { url: record.url }, after];
    },
  },
];

/** `annex A`. */
function inSentence(annex: string): string {
  return annex.replace(/^A/, 'a');
}

function placeIn({ annex, number }: CitedRecord): string {
  return annex === undefined ? `Paragraph ${number}` : `${annex}, paragraph ${number}`;
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
