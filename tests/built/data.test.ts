import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Report } from '../../src/model/schema.ts';
import { content } from './content.ts';
import { all, attribute, DIST, one, pageAt, textOf } from './site.ts';

const read = (name: string) => readFileSync(`${DIST}data/${name}`, 'utf8');

describe('the data', () => {
  it('is all listed for download', () => {
    const page = pageAt('/data/');
    const names = all('a[download]', page).map((link) => attribute(link, 'href'));
    expect(names).toEqual([
      '/data/report.json',
      '/data/report.schema.json',
      '/data/paragraphs.csv',
      '/data/judgements.csv',
      '/data/statements.csv',
      '/data/recommendations.csv',
      '/data/evidence.csv',
      '/data/figures.csv',
      '/data/report.md',
      '/data/source.txt',
      '/data/datapackage.json',
    ]);
  });

  it('has the report as it was built', () => {
    expect(Report.parse(JSON.parse(read('report.json')))).toEqual(content);
  });

  it('has a JSON Schema that accepts the report', () => {
    const schema = JSON.parse(read('report.schema.json')) as z.core.JSONSchema.JSONSchema;
    expect(z.fromJSONSchema(schema).safeParse(content).success).toBe(true);
    expect(z.fromJSONSchema(schema).safeParse({ ...content, areas: [{}] }).success).toBe(false);
  });

  it('has a JSON Schema with an id, a title and the version of the report', () => {
    const schema = JSON.parse(read('report.schema.json')) as z.core.JSONSchema.JSONSchema;
    const { $schema } = JSON.parse(read('report.json')) as { $schema: string };
    expect(schema).toMatchObject({ $id: $schema, version: content.version });
    expect(schema.title).toBeTruthy();
  });

  it('has a JSON Schema that refuses a field it does not know, at any depth', () => {
    const schema = z.fromJSONSchema(
      JSON.parse(read('report.schema.json')) as z.core.JSONSchema.JSONSchema,
    );
    const [paragraph, ...others] = content.paragraphs;
    expect(schema.safeParse({ ...content, more: '' }).success).toBe(false);
    expect(
      schema.safeParse({ ...content, paragraphs: [{ ...paragraph, more: '' }, ...others] }).success,
    ).toBe(false);
  });

  it('has the source text to the byte', () => {
    const published = readFileSync(`${DIST}data/source.txt`);
    expect(published.equals(readFileSync('content/report.txt'))).toBe(true);
  });

  it('has the checksum of the source text, as About has', () => {
    const checksum = hash('sha256', readFileSync('content/report.txt'));
    expect(content.source.sha256).toBe(checksum);
    expect(textOf(pageAt('/about/'))).toContain(checksum);
  });
});

describe('the examples on the page of the data', () => {
  const page = pageAt('/data/');
  const area = content.examples.area;
  const rows = (name: string): Record<string, string>[] =>
    parse(read(`${name}.csv`), { bom: true, columns: true });
  const linesOf = (name: string) => read(name).split('\n');

  it.each([
    ['report.json', () => immediate()],
    ['report.schema.json', () => 'From 1, inadequate, to 4, outstanding.'],
    ['paragraphs.csv', countIf],
    ['judgements.csv', countIf],
    ['statements.csv', () => editorial()],
    ['recommendations.csv', countIf],
    ['evidence.csv', () => mostOften()],
    ['figures.csv', () => besideAverage()],
    [
      'report.md',
      () => String(linesOf('report.md').filter((one) => /thresholds/i.test(one)).length),
    ],
    ['source.txt', () => printedLines()],
    ['datapackage.json', () => editorColumns()],
  ])('say what they give: %s', (name, result) => {
    expect(wordsOf(`[data-result="${name}"]`)).toBe(result(name));
  });

  it('are there for every file', () => {
    const names = all('a[download]', page).map(textOf);
    expect(all('[data-example]', page).map((pre) => attribute(pre, 'dataExample'))).toEqual(names);
  });

  it('name the file, and columns and words that are in it', () => {
    expect(wordsOf('[data-example="report.json"]')).toContain('.timeframe == "immediate"');
    expect(wordsOf('[data-example="statements.csv"]')).toContain(`row["area"] == "${area}"`);
    for (const name of ['statements', 'figures']) {
      const code = wordsOf(`[data-example="${name}.csv"]`);
      const columns = [...code.matchAll(/row\["(\w+)"\]/g)].map(([, column]) => column);
      expect(Object.keys(rows(name)[0] ?? {})).toEqual(expect.arrayContaining(columns));
      expect(code).toContain(`open("${name}.csv"`);
    }
  });

  /** Calculates the formula on the page as a spreadsheet does. */
  function countIf(name: string): string {
    const formula = wordsOf(`[data-example="${name}"]`);
    const [, letter = '', wanted = ''] = /^=COUNTIF\((\w):\1,"?(.*?)"?\)$/.exec(formula) ?? [];
    const pattern = new RegExp(`^${RegExp.escape(wanted).replaceAll('\\*', '.*')}$`);
    const cells = parse(read(name), { bom: true }).map(
      (row) => row[letter.charCodeAt(0) - 65] ?? '',
    );
    return String(cells.filter((cell) => pattern.test(cell)).length);
  }

  function immediate(): string {
    const { recommendations } = JSON.parse(read('report.json')) as typeof content;
    return recommendations
      .flatMap(({ timeframe, ref }) => (timeframe === 'immediate' ? [ref] : []))
      .join(' ');
  }

  function editorial(): string {
    const own = rows('statements').filter((row) => row['area'] === area);
    return `${own.filter((row) => row['editorial'] === 'yes').length} of ${own.length}`;
  }

  function mostOften(): string {
    const cited = rows('evidence').map((row) => row['evidence'] ?? '');
    const times = (ref: string) => cited.filter((one) => one === ref).length;
    const most = Math.max(...cited.map(times));
    return [...new Set(cited)]
      .filter((ref) => times(ref) === most)
      .map((ref) => `${ref}, ${most} times`)
      .join('\n');
  }

  function besideAverage(): string {
    return rows('figures')
      .filter((row) => row['editor_compared_with'])
      .map((row) => `${row['ref']} ${row['quote']} beside ${row['editor_compared_with']}`)
      .join('\n');
  }

  function printedLines(): string {
    const range = /^sed -n '(\d+),(\d+)p' source\.txt$/.exec(
      wordsOf('[data-example="source.txt"]'),
    );
    const [, first, last] = range ?? [];
    const item = rows('paragraphs').find((row) => row['ref'] === content.examples.item);
    expect([first, last]).toEqual([item?.['first_line'], item?.['last_line']]);
    return linesOf('source.txt')
      .slice(Number(first) - 1, Number(last))
      .join('\n');
  }

  function editorColumns(): string {
    const { resources } = JSON.parse(read('datapackage.json')) as {
      resources: { name: string; schema?: { fields: { name: string; origin: string }[] } }[];
    };
    return resources
      .flatMap(({ name, schema }) =>
        (schema?.fields ?? [])
          .filter(({ origin }) => origin === 'editor')
          .map((field) => `${name}.${field.name}`),
      )
      .join('\n');
  }

  /** The text of an element with its line breaks. */
  function wordsOf(selector: string): string {
    return toString(one(selector, page));
  }
});
