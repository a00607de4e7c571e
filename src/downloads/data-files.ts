import * as z from 'zod';
import { csv } from './csv.ts';
import { reportMarkdown } from './markdown.ts';
import { DATA_VERSION, Report, SCHEMA_FILE } from '../model/schema.ts';
import { figures } from '../site/figures.ts';
import { report } from '../site/report.ts';
import { sourceText } from '../site/source.ts';
import { urls } from '../site/urls.ts';
import {
  evidenceRows,
  figureRows,
  judgementRows,
  paragraphRows,
  recommendationRows,
  statementRows,
} from './rows.ts';

/** Every file for download, in the order in which the data page lists them. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'report.json',
    type: 'application/json',
    description:
      'The whole report as typed data: sections, paragraphs, judgements, recommendations, figures.',
    make: () => json(report),
  },
  {
    name: SCHEMA_FILE,
    type: 'application/schema+json',
    description: 'The JSON Schema of report.json, with a description of every field.',
    make: () => json(reportSchema()),
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
    name: 'statements.csv',
    type: 'text/csv',
    description: 'A row for each grade that a sentence states, as found or as an editor read it.',
    make: () => csv(statementRows(report)),
  },
  {
    name: 'recommendations.csv',
    type: 'text/csv',
    description: 'A row for each recommendation and each of its actions.',
    make: () => csv(recommendationRows(report)),
  },
  {
    name: 'evidence.csv',
    type: 'text/csv',
    description: 'A row for each paragraph that supports a recommendation or an action.',
    make: () => csv(evidenceRows(report)),
  },
  {
    name: 'figures.csv',
    type: 'text/csv',
    description:
      'A row for each quantity that the text states. The columns that begin with editor_ are an editor’s.',
    make: () => csv(figureRows(figures)),
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

/**
 * The JSON Schema of report.json. Its `$id` is its URL where the address of the site is known;
 * otherwise the file name, which every `$schema` beside it resolves to.
 */
function reportSchema(): object {
  const id = urls.areWhole() ? urls.whole(urls.dataFile(SCHEMA_FILE)) : SCHEMA_FILE;
  const { $schema, title, description, ...schema } = z.toJSONSchema(Report);
  return { $schema, $id: id, title, description, version: DATA_VERSION, ...schema };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export interface DataFile {
  name: string;
  /** The media type. */
  type: string;
  description: string;
  /** Returns the content of the file. */
  make: () => string;
}
