import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { LinkFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { linkParagraphs, linkRecommendations } from '../../../src/parser/editorial/links.ts';
import { readParagraphs } from '../../../src/parser/narrative/paragraphs.ts';
import { readRecommendations } from '../../../src/parser/narrative/recommendations.ts';
import { readAreas, readSections } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

const TEXT = `Recommendations

For immediate action

1. The council must act on:

• ‘Staying safe’.

Annex A: More

1. It is so.
`;

const LINKS = `recommendations:
  - ref: p1
    areas: [{ area: being-healthy, reason: It is. }]
    evidence: [{ ref: a1, reason: It says so. }]
    actions:
      - ref: p1-1
        areas: [{ area: being-healthy, reason: So it is. }]
        evidence: [{ ref: p1, reason: It says so. }]
annexA:
  - ref: a1
    areas: [{ area: staying-safe, reason: It is. }]
`;

describe('a link', () => {
  const { paragraphs, recommendations, problems } = link(LINKS);
  const [recommendation] = recommendations;

  test('to an area is stated if the text names the area, and comes first', () => {
    expect(recommendation?.areas).toEqual([
      { area: 'staying-safe', basis: 'stated', reason: 'It names ‘Staying safe’.' },
      { area: 'being-healthy', basis: 'editorial', reason: 'It is.' },
    ]);
  });

  test('to an area that the text names is not repeated as the editor’s', () => {
    const { recommendations } = link(LINKS.replace('being-healthy', 'staying-safe'));
    expect(recommendations[0]?.areas.map(({ basis }) => basis)).toEqual(['stated']);
  });

  test('of an action to an area is stated in its own words, or the editor’s', () => {
    expect(recommendation?.actions[0]?.areas).toEqual([
      { area: 'staying-safe', basis: 'stated', reason: 'It names ‘Staying safe’.' },
      { area: 'being-healthy', basis: 'editorial', reason: 'So it is.' },
    ]);
  });

  test('to evidence is the editor’s, for the recommendation and for its action', () => {
    expect(recommendation?.evidence).toEqual([
      { ref: 'a1', basis: 'editorial', reason: 'It says so.' },
    ]);
    expect(recommendation?.actions[0]?.evidence).toEqual([
      { ref: 'p1', basis: 'editorial', reason: 'It says so.' },
    ]);
  });

  test('to an area can be given to a paragraph of annex A', () => {
    expect(paragraphs.map(({ ref, concerns }) => [ref, concerns])).toEqual([
      ['p1', []],
      ['a1', [{ area: 'staying-safe', basis: 'editorial', reason: 'It is.' }]],
    ]);
  });

  test('can be given to a paragraph of annex A that no other paragraph is before', () => {
    const annex = LINKS.replace(/^[^]*(?=annexA)/, 'recommendations: []\n');
    expect(link(annex, TEXT.replace(/^[^]*(?=Annex A)/, '')).problems).toEqual([]);
  });

  test('to a counterpart is the editor’s and holds both ways, with its reason', () => {
    const { recommendations } = link(
      LINKS.replace(
        '- ref: p1-1\n',
        '- ref: p1-1\n        counterparts: [{ ref: p1, reason: So. }]\n',
      ),
    );
    expect(recommendations[0]?.counterparts).toEqual([
      { ref: 'p1-1', basis: 'editorial', reason: 'So.' },
    ]);
    expect(recommendations[0]?.actions[0]?.counterparts).toEqual([
      { ref: 'p1', basis: 'editorial', reason: 'So.' },
    ]);
  });

  test('to something known is not reported', () => {
    expect(problems).toEqual([]);
  });
});

describe('a link to something unknown is reported where it is written', () => {
  test.each([
    ['a recommendation', '- ref: p1\n', positioned`- ref: ${HERE}p2\n`],
    [
      'an area',
      'area: being-healthy, reason: It',
      positioned`area: ${HERE}being-wealthy, reason: It`,
    ],
    [
      'an area of an action that is none of its recommendation',
      'area: being-healthy, reason: So',
      positioned`area: ${HERE}service-management, reason: So`,
    ],
    ['evidence', 'ref: a1, reason', positioned`ref: ${HERE}a9, reason`],
    ['evidence of an action', 'ref: p1, reason', positioned`ref: ${HERE}p1-2, reason`],
    ['an action', 'ref: p1-1\n', positioned`ref: ${HERE}p1-2\n`],
    [
      'a counterpart of a recommendation',
      '- ref: p1\n',
      positioned`- ref: p1\n    counterparts: [{ ref: ${HERE}a1, reason: So. }]\n`,
    ],
    [
      'an action as its own counterpart',
      'ref: p1-1\n',
      positioned`ref: p1-1\n        counterparts: [{ ref: ${HERE}p1-1, reason: So. }]\n`,
    ],
    ['a paragraph of annex A', 'ref: a1\n', positioned`ref: ${HERE}a2\n`],
    ['a paragraph that is not a recommendation', '- ref: p1\n', positioned`- ref: ${HERE}a1\n`],
    ['a paragraph that is not an action', 'ref: p1-1\n', positioned`ref: ${HERE}p1\n`],
    ['a paragraph that is not of annex A', 'ref: a1\n', positioned`ref: ${HERE}p1\n`],
    ['an area of annex A', 'area: staying-safe', positioned`area: ${HERE}staying-sane`],
  ])('%s', (_, from, { text, offset }) => {
    const [before = '', after = ''] = LINKS.split(from);
    const at = positioned`${before}${text.slice(0, offset)}${HERE}${text.slice(offset)}${after}`;
    expect(link(at.text).problems).toContain(problem('link-dangling', at.place, 'links.yaml'));
  });
});

test.each([
  ['a recommendation', LINKS.replace(/ {2}- ref: p1\n[^]*(?=annexA)/, '  []\n'), 2],
  ['an action', LINKS.replace(/ {4}actions:[^]*(?=annexA)/, ''), 1],
  ['a paragraph of annex A', LINKS.replace(/annexA:[^]*/, 'annexA: []\n'), 1],
])('%s without an entry is reported', (_, links, count) => {
  const missing = problem('link-missing', { line: 1, column: 1 }, 'links.yaml');
  expect(link(links).problems).toEqual(Array.from({ length: count }, () => missing));
});

function link(yaml: string, text = TEXT) {
  const sections = readSections(blocksOf(text));
  const stated = readParagraphs(sections);
  const areas = readAreas(sections);
  const targets = { areas, paragraphs: stated };
  const recommending = readRecommendations(
    stated,
    sections.map(({ section }) => section),
    areas,
    [],
  );

  const file = new VFile({ path: 'links.yaml', value: yaml });
  const facts = readYaml(file, LinkFacts);
  if (!facts) throw new Error(problemsIn(file).join('\n'));
  const recommendations = linkRecommendations(recommending, targets, facts);
  const paragraphs = linkParagraphs(stated, targets, facts);
  return { paragraphs, recommendations, problems: problemsIn(file) };
}
