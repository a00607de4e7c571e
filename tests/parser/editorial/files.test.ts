import { readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { yamlFiles } from '../../../src/parser/editorial/files.ts';
import { readEditorial } from '../../../src/parser/index.ts';
import { problemsIn } from '../problems.ts';
import { contentFile } from '../real-report.ts';

test('every YAML file in content/ is in the list, and every one in the list exists', () => {
  const content = new URL('../../../content/', import.meta.url);
  const existing = readdirSync(content).filter((name) => /\.ya?ml$/.test(name));
  expect(Object.values(yamlFiles((name) => name)).sort()).toEqual(existing.sort());
});

test.each(Object.values(yamlFiles((name) => name)))('an empty %s is refused', (empty) => {
  const files = yamlFiles((name) =>
    name === empty ? new VFile({ path: name, value: '' }) : contentFile(name),
  );
  expect(readEditorial(files)).toBeUndefined();
  expect(Object.values(files).flatMap(problemsIn)).toEqual([`${empty}:1:1 content-invalid`]);
});
