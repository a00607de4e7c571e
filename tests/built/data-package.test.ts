import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { content, textsOf } from './content.ts';
import { all, DIST, one, pageAt, textOf } from './site.ts';

const Name = z.string().regex(/^[-a-z0-9._/]+$/);
const Column = z.string().regex(/^[a-z][a-z_]*$/);

/** What of the standard, datapackage.org, the package uses; `origin` is this site’s own. */
const Field = z.strictObject({
  name: Column,
  type: z.enum(['string', 'integer', 'number', 'boolean']),
  description: z.string().regex(/^[A-Z].*\.$/),
  origin: z.enum(['report', 'editor', 'report or editor', 'site']),
  trueValues: z.array(z.string()).nonempty().optional(),
  falseValues: z.array(z.string()).nonempty().optional(),
  constraints: z.strictObject({
    required: z.boolean(),
    enum: z
      .array(z.union([z.string(), z.number()]))
      .nonempty()
      .optional(),
  }),
});
const Resource = z.strictObject({
  name: Name,
  path: z.string().regex(/^[^/.][^/]*$/),
  type: z.literal('table').optional(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^[a-z]+\/[a-z+]+$/),
  encoding: z.literal('utf-8'),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: z
    .strictObject({
      fields: z.array(Field).nonempty(),
      missingValues: z.tuple([z.literal('')]),
      primaryKey: z.array(Column).nonempty(),
      foreignKeys: z
        .array(
          z.strictObject({
            fields: z.tuple([Column]),
            reference: z.strictObject({ resource: Name, fields: z.tuple([Column]) }),
          }),
        )
        .nonempty()
        .optional(),
    })
    .optional(),
});
const Package = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: Name,
  title: z.string(),
  description: z.string(),
  homepage: z.url().optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })),
  resources: z.array(Resource).nonempty(),
});

const read = (name: string) => readFileSync(`${DIST}data/${name}`);
const data = Package.parse(JSON.parse(read('datapackage.json').toString('utf8')));
const tables = data.resources.flatMap(({ schema, ...resource }) =>
  schema ? [{ ...resource, schema, rows: rowsOf(resource.path) }] : [],
);
const page = pageAt('/data/');

describe('the Data Package', () => {
  it('has the title, the authors and the data format of the report', () => {
    expect(data.title).toBe(content.title);
    expect(data.version).toBe(content.version);
    expect(data.contributors.map(({ title }) => title)).toEqual(content.citation.authors);
  });

  it('lists every other file for download, with its size and checksum', () => {
    const names = all('a[download]', page).map(textOf);
    expect([...data.resources.map(({ path }) => path), 'datapackage.json']).toEqual(names);
    for (const { path, bytes, hash } of data.resources) {
      expect(bytes).toBe(read(path).length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`);
    }
  });

  it('has every CSV file as a table, and no other file', () => {
    expect(tables.map(({ path }) => path)).toEqual(
      data.resources.map(({ path }) => path).filter((path) => path.endsWith('.csv')),
    );
  });
});

describe.each(tables)('the table $name', ({ path, schema, rows }) => {
  const names = schema.fields.map(({ name }) => name);

  it('has the columns that the package says, in that order', () => {
    const [header] = parse(read(path), { bom: true });
    expect(header).toEqual(names);
  });

  it('has in each column the type and values that the package says', () => {
    const wrong = schema.fields.flatMap((field) =>
      rows.map((row) => row[field.name] ?? '').filter((cell) => !fits(cell, field)),
    );
    expect(wrong).toEqual([]);
    const empty = schema.fields.filter(({ name }) => rows.some((row) => row[name] === ''));
    expect(empty.filter(({ constraints }) => constraints.required)).toEqual([]);
  });

  it('has no two rows with the same key, and refers to rows that there are', () => {
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((name) => row[name])));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = tables.find(({ name }) => name === reference.resource);
      const known = target?.rows.map((row) => row[reference.fields[0]]) ?? [];
      expect(rows.map((row) => row[fields[0]]).filter((cell) => !known.includes(cell))).toEqual([]);
    }
  });

  it('has in the columns that are from the report words of the report', () => {
    const own = schema.fields.filter(
      ({ type, origin }) => type === 'string' && origin === 'report',
    );
    const foreign = own.flatMap(({ name }) =>
      rows
        .flatMap((row) => (row[name] ?? '').split(' > '))
        .filter((words) => !REPORT.some((text) => text.includes(words))),
    );
    expect(own.length).toBeGreaterThanOrEqual(path === 'evidence.csv' ? 0 : 2);
    expect(foreign).toEqual([]);
  });

  it('is described on the page of the data, column by column', () => {
    const entries = entriesFor(path);
    expect(entries.map(({ name }) => name)).toEqual(names);
    for (const [at, { description, constraints }] of schema.fields.entries()) {
      const text = entries[at]?.text ?? '';
      expect(text.startsWith(description)).toBe(true);
      expect(text.includes('may be empty')).toBe(!constraints.required);
    }
  });
});

it('describes on the page of the data every field at the top of report.json', () => {
  const { properties } = z
    .object({ properties: z.record(z.string(), z.object({ description: z.string().optional() })) })
    .parse(JSON.parse(read('report.schema.json').toString('utf8')));
  expect(entriesFor('report.json').map(({ name }) => name)).toEqual(Object.keys(properties));
  const missing = Object.keys(content).filter((name) => !(name in properties));
  expect(missing).toEqual([]);
});

/** Every text, heading and word of the table of grades. */
const REPORT = [
  ...content.paragraphs.flatMap(textsOf),
  ...content.sections.map(({ heading }) => heading),
  ...content.judgements.flatMap(({ subject, scope }) => [subject, scope]),
  ...content.legend.map(({ word }) => word),
];

function rowsOf(path: string): Record<string, string>[] {
  return parse(read(path), { bom: true, columns: true });
}

/** Whether a cell is empty or what its column may have. */
function fits(cell: string, { type, trueValues, falseValues, constraints }: Field): boolean {
  if (cell === '') return true;
  if (type === 'integer' && !/^\d+$/.test(cell)) return false;
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(cell)) return false;
  if (type === 'boolean') return [...(trueValues ?? []), ...(falseValues ?? [])].includes(cell);
  return constraints.enum === undefined || constraints.enum.map(String).includes(cell);
}

/** The entries below a file on the page of the data. */
function entriesFor(path: string): { name: string; text: string }[] {
  const item = all('li', page).find((li) => all('h2', li).map(textOf).join('') === path);
  if (!item) return [];
  return all('dl > div', item).map((entry) => ({
    name: textOf(one('dt', entry)),
    text: textOf(one('dd', entry)),
  }));
}

type Field = z.infer<typeof Field>;
