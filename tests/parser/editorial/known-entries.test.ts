import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { knownEntries } from '../../../src/parser/editorial/known-entries.ts';
import { LinkFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';

const YAML = `recommendations: []
annexA:
  - ref: a1
    areas: []
  - ref: p240
    areas: []
`;

test('entries about something known are returned with their path, others are reported', () => {
  const file = new VFile({ path: 'links.yaml', value: YAML });
  const links = readYaml(file, LinkFacts);
  if (!links) throw new Error('The test’s YAML is not valid.');
  const reference = { key: 'ref', known: ['a1', 'a2'], what: 'a paragraph of Annex A' } as const;

  expect(knownEntries(links.data.annexA, ['annexA'], reference, links)).toEqual([
    { fact: { ref: 'a1', areas: [] }, path: ['annexA', 0] },
  ]);
  expect(file.messages).toMatchObject([
    {
      line: 5,
      column: 10,
      ruleId: 'link-dangling',
      reason: 'expected a paragraph of Annex A, found “p240” (unknown reference)',
    },
  ]);
});
