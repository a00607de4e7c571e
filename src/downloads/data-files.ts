import * as z from 'zod';
import { csv } from './csv.ts';
import { reportMarkdown } from './markdown.ts';
import { DATA_VERSION, Report, SCHEMA_FILE } from '../model/schema.ts';
import { report } from '../site/report.ts';
import { sourceText } from '../site/source.ts';
import { urls } from '../site/urls.ts';
import { required } from '../text/required.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { examples } from './examples.ts';
import type { Example } from './examples.ts';
import type { Table } from './table.ts';
import * as tables from './tables/index.ts';

/** Every file for download but the package that describes them. */
const files: readonly DataFile[] = [
  {
    name: 'report.json',
    type: 'application/json',
    description:
      'The whole report as typed data: sections, paragraphs, judgements, recommendations, figures.',
    fields: Object.entries(Report.shape).map(([name, { description }]) => ({
      name,
      description: required(description, `a description of ${name}`),
    })),
    example: examples.report,
    make: () => json(report),
  },
  {
    name: SCHEMA_FILE,
    type: 'application/schema+json',
    description: 'The JSON Schema of report.json, with a description of every field.',
    example: examples.schema,
    make: () => json(reportSchema()),
  },
  csvFile(tables.paragraphs, examples.paragraphs),
  csvFile(tables.judgements, examples.judgements),
  csvFile(tables.statements, examples.statements),
  csvFile(tables.recommendations, examples.recommendations),
  csvFile(tables.evidence, examples.evidence),
  csvFile(tables.figures, examples.figures),
  {
    name: 'report.md',
    type: 'text/markdown',
    description: 'The whole report as Markdown.',
    example: examples.markdown,
    make: () => reportMarkdown(report),
  },
  {
    name: 'source.txt',
    type: 'text/plain',
    description: 'The source text, unaltered.',
    example: examples.source,
    make: () => sourceText,
  },
];

/** Every file for download, in the order in which the data page lists them. */
export const dataFiles: readonly DataFile[] = [
  ...files,
  {
    name: 'datapackage.json',
    type: 'application/json',
    description:
      'The Data Package: what the files and the columns of each table are, for programs.',
    example: examples.dataPackage,
    make: () => json(dataPackage(files)),
  },
];

/**
 * The JSON Schema of report.json. Its `$id` is its URL where the address of the site is known;
 * otherwise the file name, which every `$schema` beside it resolves to.
 */
function reportSchema(): object {
  const id = urls.hasOrigin() ? urls.whole(urls.dataFile(SCHEMA_FILE)) : SCHEMA_FILE;
  const { $schema, title, description, ...schema } = z.toJSONSchema(Report);
  return { $schema, $id: id, title, description, version: DATA_VERSION, ...schema };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function csvFile(table: Table, example: Example): DataFile {
  return {
    name: `${table.name}.csv`,
    type: 'text/csv',
    description: table.description,
    table,
    example,
    make: () => csv(table),
  };
}
