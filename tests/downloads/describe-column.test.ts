import { expect, it } from 'vitest';
import { describeColumn } from '../../src/downloads/describe-column.ts';

it.each([
  [{ type: 'string', origin: 'report' }, 'text; from the report'],
  [
    { type: 'boolean', origin: 'editor', optional: true },
    'yes or no, may be empty; from an editor',
  ],
  [
    { type: 'integer', origin: 'report or editor', values: [1, 2] },
    'whole number; from the report or an editor; one of 1, 2',
  ],
] as const)('describes %j in words', (column, words) => {
  expect(describeColumn(column)).toBe(words);
});
