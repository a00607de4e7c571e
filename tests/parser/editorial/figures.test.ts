import { load } from 'js-yaml';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { readFigures } from '../../../src/parser/editorial/figures.ts';
import { FigureFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { readQuantity } from '../../../src/parser/narrative/quantities.ts';
import type { Rule } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import type { Positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile } from '../real-report.ts';

const TEXT = 'Of 80 schools, 12% failed; the national average is 9%. The first choice fell by 80.';
const PARAGRAPHS = [
  paragraph('p1', TEXT, ['Ten of them.']),
  paragraph('p2', 'It is best ever.', []),
];

const FIGURES = `groups: [schools, pupils]
figures:
  - ref: p1
    quote: 12% failed
    of: failures
    groups: [schools]
    comparedWith: average is 9%
  - ref: p2
    quote: best ever
    kind: rank
    of: results
    groups: [pupils]
  - ref: p1
    quote: average is 9%
    of: failures nationally
    groups: []
  - ref: p1
    quote: 80 schools
    unit: primary schools
    of: schools
    groups: []
  - ref: p1-1
    quote: Ten
    of: those meant
    groups: []
  - ref: p1
    quote: fell by 80
    value: -80
    of: change
    groups: []
notFigures:
  - ref: p1
    quote: first choice
    reason: It counts nothing.
`;

describe('the figures', () => {
  it('are in report order, with what their words say and what an editor says otherwise', () => {
    const { figures, problems } = read(FIGURES);
    expect(problems).toEqual([]);
    expect(
      figures.map(({ ref, quote, value, unit, kind }) => [ref, quote, value, unit, kind]),
    ).toEqual([
      ['p1', '80 schools', 80, 'primary schools', 'count'],
      ['p1', '12% failed', 12, '%', 'percentage'],
      ['p1', 'average is 9%', 9, '%', 'percentage'],
      ['p1', 'fell by 80', -80, null, 'count'],
      ['p1-1', 'Ten', 10, null, 'count'],
      ['p2', 'best ever', null, null, 'rank'],
    ]);
  });

  it('have the area of their paragraph, their groups, and what they are compared with', () => {
    const { figures } = read(FIGURES);
    expect(figures.map(({ area }) => area)).toEqual(figures.map(() => 'staying-safe'));
    expect(figures[1]).toMatchObject({ groups: ['schools'], comparedWith: 'average is 9%' });
    expect(figures[0]).not.toHaveProperty('comparedWith');
  });
});

describe('a figure that does not agree with the text is reported', () => {
  test.each<[string, from: string, Positioned, Rule]>([
    [
      'when nobody says these words',
      'quote: 80 schools',
      positioned`quote: ${HERE}90 schools`,
      'figure-quote',
    ],
    [
      'when nobody says the words of the first entry',
      'quote: 12% failed',
      positioned`quote: ${HERE}13% failed`,
      'figure-quote',
    ],
    [
      'when they are part of a word',
      'quote: first choice',
      positioned`quote: ${HERE}first choic`,
      'figure-quote',
    ],
    [
      'when they are there twice',
      'quote: fell by 80',
      positioned`quote: ${HERE}'80'`,
      'figure-quote',
    ],
    [
      'when two sentences have them',
      'quote: fell by 80',
      positioned`quote: ${HERE}9%. The first`,
      'figure-quote',
    ],
    ['when there is no such paragraph', 'ref: p2', positioned`ref: ${HERE}p9`, 'link-dangling'],
    [
      'when another entry has its words too',
      'quote: first choice',
      positioned`quote: ${HERE}first choice fell`,
      'figure-overlap',
    ],
    [
      'when the first entry has its words too',
      'quote: 80 schools',
      positioned`quote: ${HERE}80 schools, 12%`,
      'figure-overlap',
    ],
    [
      'when its group is unknown',
      '    groups: [schools]',
      positioned`    groups: [schools, ${HERE}staff]`,
      'figure-group',
    ],
    [
      'when no figure has a group',
      'groups: [schools, pupils]',
      positioned`groups: [schools, pupils, ${HERE}staff]`,
      'figure-group',
    ],
    [
      'when nothing says its kind',
      'ref: p2\n    quote: best ever\n    kind: rank',
      positioned`${HERE}ref: p2\n    quote: best ever`,
      'figure-kind',
    ],
    [
      'when it is compared with itself',
      'comparedWith: average is 9%',
      positioned`comparedWith: ${HERE}12% failed`,
      'figure-comparison',
    ],
    [
      'when it is compared with another sentence',
      'comparedWith: average is 9%',
      positioned`comparedWith: ${HERE}fell by 80`,
      'figure-comparison',
    ],
    [
      'when it is compared with no figure',
      'comparedWith: average is 9%',
      positioned`comparedWith: ${HERE}first choice`,
      'figure-comparison',
    ],
  ])('%s', (_, from, to, rule) => {
    const [before = '', after = ''] = FIGURES.split(from);
    const { text, place } = positioned`${before}${HERE}`;
    const where = {
      line: place.line + to.place.line - 1,
      column: to.place.line === 1 ? place.column + to.place.column - 1 : to.place.column,
    };
    const { problems } = read(text + to.text + after);
    expect(problems).toContain(problem(rule, where, 'figures.yaml'));
    expect(problems.filter((one) => !one.endsWith(rule))).toEqual([]);
  });
});

test('a number is not listed by an entry for another item', () => {
  expect(read(FIGURES.replace('ref: p1-1', 'ref: p1-2')).problems).toEqual([
    'figures.yaml:22:10 link-dangling',
    'figures.yaml:3:3 number-unlisted',
  ]);
});

describe('a number that no entry has is reported once, with its ref and the words around it', () => {
  it.each([
    ['a figure', /  - ref: p1-1\n.*\n.*\n.*\n/, '“Ten” in p1-1: “Ten of them.”'],
    [
      'a number that is none',
      /  - ref: p1\n    quote: first.*\n.*\n/,
      '“first” in p1: “average is 9%. The first choice fell by 80.”',
    ],
  ])('%s', (_, entry, expected) => {
    const { reasons } = read(
      FIGURES.replace(entry, '').replace(/notFigures:\n$/, 'notFigures: []'),
    );
    expect(reasons).toEqual([expect.stringContaining(`found ${expected}`)]);
  });
});

test('the real file says of value, unit and kind only what the words do not show', () => {
  const { figures } = FigureFacts.parse(load(contentFile('figures.yaml').toString()));
  const idle = figures.filter(({ quote, value, unit, kind }) => {
    const shown = readQuantity(quote) ?? { value: null, unit: null };
    return value === shown.value || unit === shown.unit || ('kind' in shown && kind === shown.kind);
  });
  expect(idle.map(({ ref, quote }) => [ref, quote])).toEqual([]);
});

function paragraph(ref: string, text: string, items: string[]) {
  const lines = { start: 1, end: 1 };
  return {
    ref,
    number: 1,
    series: 'main' as const,
    part: 'main' as const,
    section: 'staying-safe',
    area: 'staying-safe',
    text,
    items: items.map((item, at) => ({ ref: `${ref}-${at + 1}`, text: item, lines })),
    lines,
  };
}

function read(yaml: string) {
  const file = new VFile({ path: 'figures.yaml', value: yaml });
  const facts = readYaml(file, FigureFacts);
  if (!facts) throw new Error(problemsIn(file).join('\n'));
  const figures = readFigures(PARAGRAPHS, facts);
  return {
    figures,
    problems: problemsIn(file),
    reasons: file.messages.map(({ reason }) => reason),
  };
}
