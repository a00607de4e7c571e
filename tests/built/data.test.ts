import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Report } from '../../src/model/schema.ts';
import { content } from './content.ts';
import { all, attribute, DIST, pageAt, textOf } from './site.ts';

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
