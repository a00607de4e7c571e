import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readCounterparts } from '../../../src/parser/editorial/counterparts.ts';
import { CounterpartFacts, LinkFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { readReport } from '../../../src/parser/index.ts';
import { required } from '../../../src/text/required.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile, realEditorial, REPORT_TEXT, reportIn } from '../real-report.ts';

const { recommendations, counterparts, paragraphs } = reportIn(REPORT_TEXT);

describe('the recommendations that the report connects', () => {
  test('are paragraph 23 and those of annex B that an editor does not pair with another, both ways', () => {
    const pairs = recommendations.flatMap(({ ref, counterparts: others }) =>
      others.map((other) => [ref, other.ref, other.basis]),
    );
    const annex = ['b1', 'b2', 'b4'];
    expect(pairs).toEqual([
      ...annex.map((ref) => ['p23', ref, 'stated']),
      ['p25', 'b3', 'editorial'],
      ['b1', 'p23', 'stated'],
      ['b2', 'p23', 'stated'],
      ['b3', 'p25', 'editorial'],
      ['b4', 'p23', 'stated'],
      ['b4', 'p23-6', 'editorial'],
    ]);
  });
});

test('the report connects paragraph 23 with one that an editor pairs with it and with another', () => {
  const value = contentFile('links.yaml')
    .toString()
    .replace(/^ {2}- ref: b3\n/m, '$&    counterparts: [{ ref: p23-1, reason: So. }]\n');
  const facts = readYaml(new VFile({ path: 'links.yaml', value }), LinkFacts);
  const links = required(facts, 'valid YAML');
  const report = readReport(new VFile(REPORT_TEXT), { ...realEditorial(), links });
  const b3 = report?.recommendations.find(({ ref }) => ref === 'b3');
  expect(b3?.counterparts.map(({ ref, basis }) => [ref, basis])).toEqual([
    ['p23', 'stated'],
    ['p25', 'editorial'],
    ['p23-1', 'editorial'],
  ]);
});

describe('the actions that an editor pairs', () => {
  test('are those of paragraph 23 with those of annex B, both ways with one reason', () => {
    const links = recommendations.flatMap(({ actions }) =>
      actions.flatMap(({ ref, counterparts: others }) =>
        others.map((other) => [ref, other.ref, other.reason] as const),
      ),
    );
    const pairs = [
      ['p23-1', 'b4-2'],
      ['p23-2', 'b2-2'],
      ['p23-2', 'b2-3'],
      ['p23-3', 'b2-9'],
      ['p23-4', 'b2-8'],
      ['p23-5', 'b2-7'],
      ['p23-6', 'b3-2'],
    ];
    const ways = pairs.flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]);
    expect(links.map(([from, to]) => `${from} ${to}`).sort()).toEqual(
      [...ways.map((way) => way.join(' ')), 'p23-6 b4'].sort(),
    );
    for (const [from, to, reason] of links.filter(([, to]) => to !== 'b4')) {
      expect(links).toContainEqual([to, from, reason]);
    }
  });
});

describe('the pairs of summary and main report', () => {
  test('cover the overview and every summary of an area', () => {
    expect([...new Set(counterparts.map(({ summary }) => summary))]).toEqual(
      Array.from({ length: 11 }, (_, index) => `p${index + 12}`),
    );
  });

  test('say where the two differ, each in one sentence of at most 25 words', () => {
    const differences = counterparts.flatMap(({ summary, differs }) =>
      differs ? [{ pair: `${summary} ${differs.from}`, how: differs.how }] : [],
    );
    expect(differences.map(({ pair }) => pair)).toEqual([
      'p12 p30',
      'p14 p55',
      'p14 p56',
      'p14 p69',
      'p16 p31',
      'p16 p30',
      'p16 p36',
      'p17 p42',
      'p18 p44',
      'p19 p50',
      'p19 p50',
      'p19 p56',
      'p20 p57',
      'p20 p59',
      'p20 p63',
      'p21 p69',
      'p21 p64',
      'p21 p71',
      'p22 p72',
      'p22 p72',
      'p22 p72',
    ]);
    for (const { how } of differences) {
      expect(how).toMatch(/^[A-Z][^.]*\.$/);
      expect(how.split(' ').length, how).toBeLessThanOrEqual(25);
    }
  });
});

describe('a difference is reported at its place', () => {
  const paragraphs = [
    paragraph('p1', 'summary', 'It is good.'),
    paragraph('p9', 'main', 'It is bad.'),
  ];
  const yaml = `counterparts:
  - summary: p1
    sentence: It is good.
    main: [p9]
    differs: { from: p9, how: One is ‘good’ and one ‘bad’. }
`;
  const problemsOf = (value: string) => {
    const file = new VFile({ path: 'counterparts.yaml', value });
    const facts = readYaml(file, CounterpartFacts);
    if (facts) readCounterparts(paragraphs, facts);
    return problemsIn(file);
  };

  test('but not if it is of a paragraph of the entry, with words of the two', () => {
    expect(problemsOf(yaml)).toEqual([]);
  });

  test.each([
    ['if it is of another paragraph', 'from: p9', positioned`from: ${HERE}p1`, 'link-dangling'],
    [
      'if neither has the words that it quotes',
      'how: One is ‘good’',
      positioned`how: ${HERE}One is ‘fine’`,
      'quotation-verbatim',
    ],
    [
      'if it says nothing',
      'how: One is ‘good’ and one ‘bad’.',
      positioned`how: ${HERE}''`,
      'content-invalid',
    ],
  ] as const)('%s', (_, from, { text, offset }, rule) => {
    const [before = '', after = ''] = yaml.split(from);
    const at = positioned`${before}${text.slice(0, offset)}${HERE}${text.slice(offset)}${after}`;
    expect(problemsOf(at.text)).toContain(problem(rule, at.place, 'counterparts.yaml'));
  });
});

function paragraph(ref: string, part: 'summary' | 'main', text: string) {
  const { number, series, lines } = required(paragraphs[0], 'a paragraph');
  return { ref, number, series, part, section: 'one', text, items: [], lines };
}
