import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readAliases } from '../../../src/parser/editorial/aliases.ts';
import { AliasFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { REPORT_TEXT, realEditorial } from '../real-report.ts';
import { readReport } from '../../../src/parser/index.ts';

const IDS = new Set(['p1', 'staying-safe']);

test('an alias leads from an earlier ref or slug to a present one', () => {
  const yaml = 'aliases: [{ from: p2, to: p1 }, { from: being-safe, to: staying-safe }]';
  expect(aliasesIn(yaml)).toEqual({
    aliases: [
      { from: 'p2', to: 'p1' },
      { from: 'being-safe', to: 'staying-safe' },
    ],
    problems: [],
  });
});

test.each([
  ['to something unknown', positioned`aliases: [{ from: p2, to: ${HERE}p3 }]`, 'link-dangling'],
  [
    'of a ref to a slug',
    positioned`aliases: [{ from: p2, to: ${HERE}staying-safe }]`,
    'link-dangling',
  ],
  ['of a present id', positioned`aliases: [{ from: ${HERE}p1, to: p1 }]`, 'alias-in-use'],
] as const)('an alias %s is reported', (_, { text, place }, rule) => {
  expect(aliasesIn(text)).toEqual({
    aliases: [],
    problems: [problem(rule, place, 'aliases.yaml')],
  });
});

test('the aliases of content/aliases.yaml become part of the report if there are any', () => {
  const file = new VFile({ path: 'aliases.yaml', value: 'aliases: [{ from: p85, to: p84 }]' });
  const aliases = readYaml(file, AliasFacts);
  if (!aliases) throw new Error('The test’s YAML is not valid.');
  const report = readReport(new VFile(REPORT_TEXT), { ...realEditorial(), aliases });
  expect(report?.aliases).toEqual([{ from: 'p85', to: 'p84' }]);
});

function aliasesIn(yaml: string) {
  const file = new VFile({ path: 'aliases.yaml', value: yaml });
  const facts = readYaml(file, AliasFacts);
  if (!facts) throw new Error('The test’s YAML is not valid.');
  return { aliases: readAliases(IDS, facts), problems: problemsIn(file) };
}
