import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import { parse as parseCsv } from 'csv-parse/sync';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Report } from '../../src/model/schema.ts';
import { report } from '../../src/site/report.ts';
import { all, attribute, DIST, pageAt } from './site.ts';

const read = (name: string) => readFileSync(`${DIST}data/${name}`, 'utf8');
const rows = (name: string) => parseCsv<Record<string, string>>(read(name), { columns: true });

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
    expect(Report.parse(JSON.parse(read('report.json')))).toEqual(report);
  });

  it('has a JSON Schema that accepts the report', () => {
    const schema = JSON.parse(read('report.schema.json')) as z.core.JSONSchema.JSONSchema;
    expect(z.fromJSONSchema(schema).safeParse(report).success).toBe(true);
    expect(z.fromJSONSchema(schema).safeParse({ ...report, areas: [{}] }).success).toBe(false);
  });

  it('has a JSON Schema with an id, a title and the version of the report', () => {
    const schema = JSON.parse(read('report.schema.json')) as z.core.JSONSchema.JSONSchema;
    const { $schema } = JSON.parse(read('report.json')) as { $schema: string };
    expect(schema).toMatchObject({ $id: $schema, version: report.version });
    expect(schema.title).toBeTruthy();
  });

  it('has a row for every paragraph and item', () => {
    const texts = report.paragraphs.flatMap(({ ref, text, items }) => [{ ref, text }, ...items]);
    expect(rows('paragraphs.csv').map(({ ref, text }) => [ref, text])).toEqual(
      texts.map(({ ref, text }) => [ref, text]),
    );
  });

  it('has a row for every judgement', () => {
    expect(rows('judgements.csv').map(({ id, grade }) => [id, Number(grade)])).toEqual(
      report.judgements.map(({ id, grade }) => [id, grade]),
    );
  });

  it('has a row for every recommendation and action', () => {
    const refs = report.recommendations.flatMap(({ ref, actions }) => [
      ref,
      ...actions.map((action) => action.ref),
    ]);
    expect(rows('recommendations.csv').map(({ ref }) => ref)).toEqual(refs);
  });

  it('has Markdown that reads back to the same words', () => {
    const tree = unified().use(remarkParse).parse(read('report.md'));
    const words = blocksOf(tree);
    const expected = report.paragraphs.flatMap(({ number, text, items }) => [
      `${number}. ${text}`,
      ...items.map((item) => item.text),
    ]);
    expect(words.filter((block) => expected.includes(block))).toEqual(expected);
    expect(words).toEqual(expect.arrayContaining(report.sections.map(({ heading }) => heading)));
  });

  it('has the source text to the byte', () => {
    expect(read('source.txt')).toBe(readFileSync('content/report.txt', 'utf8'));
  });
});

function blocksOf(node: Nodes | Root): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [plainText(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
