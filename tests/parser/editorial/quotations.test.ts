import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkQuotations, quotationsIn } from '../../../src/parser/editorial/quotations.ts';
import { LinkFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

const PARAGRAPHS = [
  { ref: 'p1', text: 'The council must act:', items: [{ ref: 'p1-1', text: 'on goodness.' }] },
  { ref: 'a1', text: 'It is the partners’ plan.', items: [] },
];

const LINKS = `recommendations:
  - ref: p1
    areas:
      - area: staying-safe
        reason: It says ‘must act’.
    evidence:
      - ref: a1
        reason: It says “the partners’ plan”.
    actions:
      - ref: p1-1
        areas:
          - area: staying-safe
            reason: It has ‘goodness’.
        evidence:
          - ref: p1-1
            reason: It is ‘on goodness’.
annexA:
  - ref: a1
    areas:
      - area: staying-safe
        reason: It has ‘the partners’ plan’.
`;

test('quotations that are in the paragraph linked to are not reported', () => {
  expect(problemsOf(LINKS)).toEqual([]);
});

describe('a quotation that is not in the paragraph linked to is reported at its reason', () => {
  test.each([
    ['about an area of a recommendation', 'It says ‘must act’.', 'It says ‘may act’.'],
    ['of evidence', 'It says “the', 'It says “our'],
    ['of evidence for an action', 'It is ‘on', 'It is ‘in'],
    ['about an area of an action', 'It has ‘goodness’', 'It has ‘must act’'],
    ['about an area of annex A', 'It has ‘the', 'It has ‘his'],
  ])('%s', (_, from, to) => {
    const [before = '', after = ''] = LINKS.split(from);
    const { text, place } = positioned`${before}${HERE}${to}${after}`;
    expect(problemsOf(text)).toEqual([problem('quotation-verbatim', place, 'links.yaml')]);
  });

  test.each([
    ['with part of a word', '‘on goodness’', '‘on good’'],
    ['in another letter case', '‘must act’', '‘Must act’'],
    [
      'with other words after a plural possessive',
      'has ‘the partners’ plan’',
      'has ‘the partners’ map’',
    ],
    ['that joins two texts', '‘must act’', '‘must act:on’'],
    ['that is never closed', '‘must act’', '‘may act'],
    ['that is empty', '‘must act’', '‘’'],
  ])('%s', (_, from, to) => {
    expect(problemsOf(LINKS.replace(from, to))).toEqual([
      expect.stringContaining('quotation-verbatim'),
    ]);
  });
});

test.each([
  ['Says ‘a’ and “b c”.', ['a', 'b c']],
  ['Says ‘the ACPC’s plan’ of the partners.', ['the ACPC’s plan']],
  ['Says the council’s partners’ plan is good.', []],
  ['Says ‘the partners’ plan’ and ‘more’.', ['the partners’ plan', 'more']],
])('the quotations of %j are %j', (reason, quotations) => {
  expect(quotationsIn(reason)).toEqual(quotations);
});

test('the reasons in content/ contain quotations', () => {
  const { recommendations } = reportIn(REPORT_TEXT);
  const reasons = recommendations.flatMap(({ evidence, actions }) =>
    [...evidence, ...actions.flatMap((action) => action.evidence)].map(({ reason }) => reason),
  );
  expect(reasons.flatMap(quotationsIn).length).toBeGreaterThan(30);
});

function problemsOf(yaml: string): string[] {
  const file = new VFile({ path: 'links.yaml', value: yaml });
  const links = readYaml(file, LinkFacts);
  if (!links) throw new Error(problemsIn(file).join('\n'));
  checkQuotations(
    PARAGRAPHS.map(({ items, ...paragraph }) => ({
      ...paragraph,
      items: items.map((item) => ({ ...item, lines: { start: 1, end: 1 } })),
    })),
    links,
  );
  return problemsIn(file);
}
