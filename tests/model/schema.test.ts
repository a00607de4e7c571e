import { expect, test } from 'vitest';
import * as z from 'zod';
import { Report } from '../../src/model/schema.ts';
import { report } from '../../src/site/report.ts';

const schema = z.toJSONSchema(Report);

test('a report may name its JSON Schema, and must have the version of the data format', () => {
  const { $schema, ...withoutSchema } = report;
  expect($schema).toBe('report.schema.json');
  expect(Report.safeParse(withoutSchema).success).toBe(true);
  expect(Report.safeParse({ ...report, version: '0.0.1' }).success).toBe(false);
});

test('the JSON Schema has a named and titled definition for every kind of thing', () => {
  const definitions = Object.entries(schema.$defs ?? {});
  expect(definitions.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Paragraph', 'Item', 'Judgement', 'Recommendation', 'Ref', 'Lines']),
  );
  expect(definitions.filter(([, { title }]) => !title)).toEqual([]);
});

test('every field of every definition has a description that ends like a sentence', () => {
  const undescribed = [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties }) =>
    Object.entries(properties ?? {}).filter(
      ([, field]) => typeof field === 'boolean' || field.description?.endsWith('.') !== true,
    ),
  );
  expect(undescribed).toEqual([]);
});
