import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { TermFacts } from '../../../src/parser/editorial/schema.ts';
import { readTerms } from '../../../src/parser/editorial/terms.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { required } from '../../../src/text/required.ts';

const lines = { start: 1, end: 1 };
const TEXTS = [
  { ref: 'p1', text: 'Looked-after children and a looked-after child.', lines },
  { ref: 'p2', text: 'Relooked-after children; thresholds.', lines },
];

describe('the terms that an editor explains', () => {
  it('have all their uses, whatever the case, as whole words', () => {
    const { terms, problems } = read('[looked-after child, looked-after children]');
    expect(problems).toEqual([]);
    expect(terms).toMatchObject([
      { slug: 'looked-after-child', uses: [{ ref: 'p1', mentions: 2 }] },
    ]);
  });

  it('are reported where the report has not a form of them', () => {
    const { problems } = read('[looked-after child, child in care]');
    expect(problems).toEqual([[3, 'expected words of the report, found “child in care”']]);
  });

  it('are explained in one sentence', () => {
    const file = new VFile({ path: 'terms.yaml', value: yamlOf('[x]', 'A child. In care.') });
    expect(readYaml(file, TermFacts)).toBeUndefined();
    expect(file.messages[0]?.reason).toBe('expected one sentence, found another text');
  });
});

function read(words: string) {
  const file = new VFile({ path: 'terms.yaml', value: yamlOf(words, 'A child in care.') });
  const terms = readTerms(TEXTS, required(readYaml(file, TermFacts), 'valid YAML'));
  return { terms, problems: file.messages.map(({ line, reason }) => [line, reason]) };
}

function yamlOf(words: string, explanation: string): string {
  return `terms:\n  - term: looked-after child\n    words: ${words}\n    explanation: ${explanation}\n`;
}
