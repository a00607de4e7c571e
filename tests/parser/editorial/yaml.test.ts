import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
`;

test('an alias is refused: it can make a short file huge', () => {
  expect(reasonsFor(BOMB)).toEqual([expect.stringContaining('expected valid YAML')]);
});

test('a file with two documents is refused', () => {
  expect(reasonsFor('a: []\n---\na: []\n')).toEqual([
    'expected the data of one YAML document, found more',
  ]);
});

test.each(['', '\n', '# Nothing.\n', '---\n'])('a file with the text %j is empty', (value) => {
  expect(reasonsFor(value)).toEqual(['expected the data of this file, found an empty file']);
});

test.each([
  ['a: 1', 'expected a valid value of a, found an error: '],
  ['a: [1]', 'expected a valid value of a.0, found an error: '],
  ['[]', 'expected a valid value of the file, found an error: '],
])('a value that the schema does not allow is named: %s', (value, expected) => {
  expect(reasonsFor(value)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  [['plain'], 2, 8],
  [['quoted', 1], 3, 15],
  [['quoted', 2, 'key'], 3, 32],
  [['block', 0, 'a'], 5, 8],
  [['block', 1], 7, 1],
  [['block', 7], 5, 3],
  [['nothing'], 1, 1],
  [['missing', 'more'], 1, 1],
  [[], 1, 1],
])('the place of %j is line %i, column %i', (path, line, column) => {
  const value = `# A comment.
plain: one
quoted: ['a', "b \\" c", { key: x }]
block:
  - a: b
  - |
    several
    lines
nothing:
`;
  const yaml = readYaml(new VFile({ path: 'links.yaml', value }), z.unknown());
  const place = yaml?.placeOf(path);
  expect(place === 1 ? { line: 1, column: 1 } : place).toMatchObject({ line, column });
});

function reasonsFor(value: string): string[] {
  const file = new VFile({ path: 'links.yaml', value });
  const schema = z.record(z.string(), z.array(z.string()));
  expect(readYaml(file, schema)).toBeUndefined();
  return file.messages.map(({ reason }) => reason);
}
