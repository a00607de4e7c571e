import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { reportMarkdown } from './markdown.ts';
import { Report } from '../model/schema.ts';
import { report } from '../site/report.ts';
import { sourceText } from '../site/source.ts';
import { judgementRows, paragraphRows, recommendationRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Every file for download, in the order in which the data page lists them. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'report.json',
    type: 'application/json',
    description:
      'The whole report as typed data: sections, paragraphs, judgements, recommendations.',
    make: () => json(report),
  },
  {
    name: 'report.schema.json',
    type: 'application/schema+json',
    description: 'The JSON Schema of report.json, with a sentence on every field.',
    make: () => json(z.toJSONSchema(Report)),
  },
  {
    name: 'paragraphs.csv',
    type: 'text/csv',
    description: 'A row for each numbered paragraph and each list item.',
    make: () => csv(paragraphRows(report)),
  },
  {
    name: 'judgements.csv',
    type: 'text/csv',
    description: 'A row for each grade of the table.',
    make: () => csv(judgementRows(report)),
  },
  {
    name: 'recommendations.csv',
    type: 'text/csv',
    description: 'A row for each recommendation and each of its actions.',
    make: () => csv(recommendationRows(report)),
  },
  {
    name: 'report.md',
    type: 'text/markdown',
    description: 'The whole report as Markdown.',
    make: () => reportMarkdown(report),
  },
  {
    name: 'source.txt',
    type: 'text/plain',
    description: 'The source text, unaltered.',
    make: () => sourceText,
  },
];

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** CSV that a spreadsheet opens as it is meant: as UTF-8, and with no cell read as a formula. */
function csv(rows: Row[]): string {
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

export interface DataFile {
  name: string;
  /** The media type. */
  type: string;
  description: string;
  /** Returns the content of the file. */
  make: () => string;
}
