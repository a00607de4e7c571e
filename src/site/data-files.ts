import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import source from '../../content/report.txt?raw';
import { reportMarkdown } from '../prose/index.ts';
import { Report } from '../report/index.ts';
import { timeframeName, trailOf } from './labels.ts';
import { report } from './report.ts';

/** Every file that can be downloaded, with how it is made. */
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
    make: () => csv(paragraphRows()),
  },
  {
    name: 'judgements.csv',
    type: 'text/csv',
    description: 'A row for each grade of the table.',
    make: () =>
      csv(
        report.judgements.map(({ id, subject, scope, grade, word, area }) => ({
          id,
          subject,
          scope,
          grade,
          word,
          area: area ?? '',
        })),
      ),
  },
  {
    name: 'recommendations.csv',
    type: 'text/csv',
    description: 'A row for each recommendation and each of its actions.',
    make: () => csv(recommendationRows()),
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
    description: 'The source text, as it was found.',
    make: () => source,
  },
];

function paragraphRows() {
  return report.paragraphs.flatMap(({ ref, number, part, section, area, text, items, lines }) => {
    const trail = trailOf(ref)
      .map(({ name }) => name)
      .join(' > ');
    const place = { number, part, section, area: area ?? '', trail };
    const row = (words: { ref: string; text: string; lines: { start: number; end: number } }) => ({
      ref: words.ref,
      ...place,
      text: words.text,
      first_line: words.lines.start,
      last_line: words.lines.end,
    });
    return [row({ ref, text, lines }), ...items.map(row)];
  });
}

function recommendationRows() {
  return report.recommendations.flatMap(({ ref, timeframe, addressee, text, actions, areas }) => {
    const shared = {
      timeframe: timeframeName(timeframe),
      addressee: addressee ?? '',
      areas: areas.map(({ area }) => area).join(' '),
    };
    const all = [{ ref, text }, ...actions];
    return all.map((one) => ({ ref: one.ref, recommendation: ref, ...shared, text: one.text }));
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function csv(rows: Record<string, string | number>[]): string {
  return stringify(rows, { header: true });
}

export interface DataFile {
  name: string;
  /** Its media type. */
  type: string;
  description: string;
  make: () => string;
}
