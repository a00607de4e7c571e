import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

test('data that aliases would make huge is refused', () => {
  expect(reasonsFor(BOMB)).toEqual(['expected at most 100 uses of anchors, found more']);
});

test('a value that contains itself is refused', () => {
  expect(reasonsFor('a: &a [*a]')).toEqual([expect.stringContaining('expected')]);
});

test.each(['', '\n', '# Nothing.\n', '---\n'])('a file with the text %j is empty', (value) => {
  expect(reasonsFor(value)).toEqual(['expected the data of this file, found an empty file']);
});

function reasonsFor(value: string): string[] {
  const file = new VFile({ path: 'links.yaml', value });
  const schema = z.record(z.string(), z.array(z.string()));
  expect(readYaml(file, schema)).toBeUndefined();
  return file.messages.map(({ reason }) => reason);
}
