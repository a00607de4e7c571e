import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Report } from '../../src/model/schema.ts';
import { content } from './content.ts';
import { all, attribute, DIST, pageAt } from './site.ts';

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
      '/data/recommendations.csv',
      '/data/report.md',
      '/data/source.txt',
    ]);
  });

  it('has the report as it was built', () => {
    expect(Report.parse(JSON.parse(read('report.json')))).toEqual(content);
  });

  it('has a schema that takes the report and describes every field in a sentence', () => {
    const schema = JSON.parse(read('report.schema.json')) as Exclude<
      Parameters<typeof z.fromJSONSchema>[0],
      boolean
    >;
    expect(z.fromJSONSchema(schema).safeParse(content).success).toBe(true);
    expect(undescribed(schema)).toEqual([]);
  });

  it('has the source text to the byte', () => {
    expect(read('source.txt')).toBe(readFileSync('content/report.txt', 'utf8'));
  });
});

function undescribed(schema: object, path = ''): string[] {
  const { properties = {}, items = {} } = schema as {
    properties?: Record<string, { description?: string }>;
    items?: object;
  };
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return Array.isArray(items) || Object.keys(items).length === 0
    ? fields
    : [...fields, ...undescribed(items, `${path}[]`)];
}
