import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { AbbreviationFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { readNames } from '../../../src/parser/editorial/names.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

test('the names are those that the editor lists', () => {
  expect(namesIn('By Sure Start.', 'abbreviations: []\nnames: [Sure Start]')).toEqual({
    names: ['Sure Start'],
    problems: [],
  });
});

test('a name that the report does not contain is reported', () => {
  const yaml = positioned`abbreviations: []\nnames:\n  - Sure Start\n  - ${HERE}Move Together`;
  expect(namesIn('By Sure Start.', yaml.text).problems).toEqual([
    problem('name-unknown', yaml.place, 'abbreviations.yaml'),
  ]);
});

test.each([
  ['only part of longer words', 'Sure Starters.'],
  ['only part of a longer name', 'By Sure Start Centres.'],
])('a name that is %s is reported', (_, text) => {
  const yaml = positioned`abbreviations: []\nnames:\n  - ${HERE}Sure Start`;
  const longer = text.includes('Centres') ? '\n  - Sure Start Centres' : '';
  expect(namesIn(text, yaml.text + longer).problems).toEqual([
    problem('name-unknown', yaml.place, 'abbreviations.yaml'),
  ]);
});

function namesIn(text: string, yaml: string) {
  const file = new VFile({ path: 'abbreviations.yaml', value: yaml });
  const facts = readYaml(file, AbbreviationFacts);
  if (!facts) throw new Error('The test’s YAML is not valid.');
  const names = readNames([{ ref: 'p1', text, lines: { start: 1, end: 1 } }], facts);
  return { names, problems: problemsIn(file) };
}
