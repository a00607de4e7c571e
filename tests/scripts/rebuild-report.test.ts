import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSource } from '../../scripts/rebuild-report.ts';
import { ROOT } from './run-command.ts';

test.each([
  'content/report.txt',
  'content/links.yaml',
  'content/pins.json',
  'src/parser/blocks/item.ts',
  'src/model/schema.ts',
  'src/text/sentences.ts',
])('the report is built again when %s changes', (path) => {
  expect(isSource(join(ROOT, path))).toBe(true);
});

test.each(['content/report.json', 'src/site/report.ts', 'src/parser-notes.ts', 'README.md'])(
  'the report is not built again when %s changes',
  (path) => {
    expect(isSource(join(ROOT, path))).toBe(false);
  },
);
