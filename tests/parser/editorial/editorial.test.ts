import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readEditorial, readReport, yamlFiles } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import type { Positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile, REPORT_TEXT } from '../real-report.ts';

test('the YAML files have no problems', () => {
  expect(problemsWith('links.yaml', contentFile('links.yaml').toString())).toEqual([]);
});

describe('invalid YAML is reported on its line', () => {
  test.each<Fault>([
    ['report.yaml', 'title:', positioned`${HERE}title: %`],
    ['abbreviations.yaml', 'names:\n', positioned`names: []\n${HERE}names:\n`],
    ['links.yaml', 'annexA:\n', positioned`annexA:\n${HERE}\t- ref: a1\n`],
    ['report.yaml', 'title: ', positioned`${HERE}title: *nothing # `],
  ])('%s with %j', (name, from, to) => {
    const { text, place } = edited(name, from, to);
    const [first, ...others] = problemsWith(name, text);
    expect(first).toMatch(new RegExp(`^${name}:${place.line}:\\d+ content-invalid$`));
    expect(others.filter((other) => !other.startsWith(`${name}:`))).toEqual([]);
  });
});

describe('a value that its schema does not allow is reported at its place', () => {
  test.each<Fault>([
    ['report.yaml', '  items: 32\n', positioned`  items: 32\n  pages: ${HERE}30\n`],
    ['report.yaml', '  items: 32\n', positioned`  items: ${HERE}many\n`],
    ['abbreviations.yaml', 'short: JAR\n', positioned`short: JAR\n    long: ${HERE}review\n`],
    ['abbreviations.yaml', '- ARCH', positioned`- ${HERE}7`],
    ['links.yaml', 'area: staying-safe\n', positioned`aera: ${HERE}staying-safe\n`],
    ['links.yaml', 'annexA:\n', positioned`annexA: ${HERE}~\nannexB:\n`],
  ])('%s with another value for %j', (name, from, to) => {
    const { text, place } = edited(name, from, to);
    expect(problemsWith(name, text)).toContain(problem('content-invalid', place, name));
  });

  test('or at the start of the file, if a value is missing or the file is empty', () => {
    const untitled = contentFile('report.yaml')
      .toString()
      .replace(/^title: .*$/m, '');
    expect(problemsWith('report.yaml', untitled)).toEqual(['report.yaml:1:1 content-invalid']);
    expect(problemsWith('links.yaml', '')).toEqual(['links.yaml:1:1 content-invalid']);
  });
});

describe('a second entry for the same thing is reported as a duplicate at its place', () => {
  test.each<Fault>([
    [
      'links.yaml',
      'annexA:\n',
      positioned`  - ref: ${HERE}p24\n    areas: []\n    evidence: []\nannexA:\n`,
    ],
    ['links.yaml', '- ref: p23-2\n', positioned`- ref: ${HERE}p23-1\n`],
    ['links.yaml', '  - ref: a2\n    areas', positioned`  - ref: ${HERE}a1\n    areas`],
    ['links.yaml', '- ref: p38\n', positioned`- ref: ${HERE}p37\n`],
    ['links.yaml', 'area: service-management\n', positioned`area: ${HERE}staying-safe\n`],
    ['counterparts.yaml', 'main: [p33, p34]', positioned`main: [p33, ${HERE}p33]`],
    ['abbreviations.yaml', '- ARCH\n', positioned`- ${HERE}Aim Higher\n`],
    ['abbreviations.yaml', '- short: CYPSB\n', positioned`- short: ${HERE}CYPSP\n`],
    [
      'aliases.yaml',
      'aliases: []',
      positioned`aliases: [{ from: p85, to: p84 }, { from: ${HERE}p85, to: p83 }]`,
    ],
  ])('%s with another value for %j', (name, from, to) => {
    const { text, place } = edited(name, from, to);
    expect(problemsWith(name, text)).toEqual([problem('content-invalid', place, name)]);
  });
});

describe('words that are empty or in straight quotation marks are reported at their place', () => {
  test.each<Fault>([
    ['report.yaml', 'title: Stoke-on-Trent joint area review', positioned`title: ${HERE}''`],
    ['report.yaml', 'title: Stoke-on-Trent joint area review', positioned`title: ${HERE}' '`],
    ['abbreviations.yaml', '- ARCH\n', positioned`- ${HERE}""\n`],
    ['links.yaml', 'reason: Finds', positioned`reason: ${HERE}Finds "it"`],
    ['links.yaml', 'reason: Finds', positioned`reason: ${HERE}Finds 'it'`],
    [
      'links.yaml',
      'reason: Its actions are about safeguarding and children’s social care.',
      positioned`reason: ${HERE}''`,
    ],
  ])('%s with another value for %j', (name, from, to) => {
    const { text, place } = edited(name, from, to);
    expect(problemsWith(name, text)).toEqual([problem('content-invalid', place, name)]);
  });
});

describe('an entry about something unknown is reported at its place', () => {
  test.each<[...Fault, rule: 'link-dangling' | 'abbreviation-unknown' | 'name-unknown']>([
    ['links.yaml', '- ref: p24\n', positioned`- ref: ${HERE}p240\n`, 'link-dangling'],
    ['links.yaml', '- ref: p33\n', positioned`- ref: ${HERE}p330\n`, 'link-dangling'],
    ['links.yaml', '- ref: p23-2\n', positioned`- ref: ${HERE}p23-7\n`, 'link-dangling'],
    ['links.yaml', 'area: being-healthy', positioned`area: ${HERE}being-rich`, 'link-dangling'],
    ['report.yaml', '{ ref: p11', positioned`${HERE}{ ref: p110`, 'link-dangling'],
    [
      'report.yaml',
      '{ ref: p3, sentence: 1',
      positioned`${HERE}{ ref: p3, sentence: 9`,
      'link-dangling',
    ],
    [
      'abbreviations.yaml',
      'abbreviations:\n',
      positioned`abbreviations:\n  - ${HERE}short: ZZZ\n    expansion: nothing\n`,
      'abbreviation-unknown',
    ],
    ['counterparts.yaml', 'main: [p29]', positioned`main: [${HERE}p16]`, 'link-dangling'],
    ['counterparts.yaml', 'main: [p31]', positioned`main: [${HERE}p310]`, 'link-dangling'],
    ['abbreviations.yaml', '- Aim Higher', positioned`- ${HERE}Aim Lower`, 'name-unknown'],
    [
      'abbreviations.yaml',
      'variantOf: LSCB',
      positioned`variantOf: ${HERE}LSC`,
      'abbreviation-unknown',
    ],
  ])('%s with another reference for %j', (name, from, to, rule) => {
    const { text, place } = edited(name, from, to);
    expect(problemsWith(name, text)).toContain(problem(rule, place, name));
  });
});

describe('a missing entry is reported', () => {
  test.each([
    ['for a recommendation', /^ {2}- ref: p28\n[^]*?\n\n/m, 'links.yaml:1:1 link-missing'],
    ['for an action', /^ {6}- ref: b4-5\n[^]*?\n\n/m, 'links.yaml:1:1 link-missing'],
    ['for a paragraph of annex A', /^ {2}- ref: a6\n[^]*/m, 'links.yaml:1:1 link-missing'],
  ])('%s', (_, entry, expected) => {
    const text = contentFile('links.yaml').toString().replace(entry, '\n');
    expect(problemsWith('links.yaml', text)).toEqual([expected]);
  });

  test('for an abbreviation, where the report uses it', () => {
    const entry = /^ {2}- short: YMCA\n.*\n/m;
    const text = contentFile('abbreviations.yaml').toString().replace(entry, '');
    const line = REPORT_TEXT.split('\n').findIndex((words) => words.includes('YMCA')) + 1;
    expect(problemsWith('abbreviations.yaml', text)).toEqual([
      `report.txt:${line}:1 abbreviation-unknown`,
    ]);
  });
});

test('a quotation that the report does not have is reported at its place', () => {
  const { text, place } = edited(
    'links.yaml',
    'Says the ACPC has ‘insufficient',
    positioned`${HERE}Says the ACPC has ‘no`,
  );
  expect(problemsWith('links.yaml', text)).toEqual([
    problem('quotation-verbatim', place, 'links.yaml'),
  ]);
});

test('a wrong count is reported', () => {
  const text = contentFile('report.yaml').toString().replace('items: 32', 'items: 33');
  expect(problemsWith('report.yaml', text)).toEqual([
    `report.yaml:${text.slice(0, text.indexOf('items: 33')).split('\n').length}:10 report-count`,
  ]);
});

/** A file, some of its text, and the text that replaces it. */
type Fault = [name: string, from: string, to: Positioned];

/** A file of content/ with some text replaced once; the mark in the replacement is the place. */
function edited(name: string, from: string, { text, offset }: Positioned): Positioned {
  const [before = '', ...after] = contentFile(name).toString().split(from);
  if (after.length === 0) throw new Error(`${name} does not contain: ${from}`);
  const rest = `${text.slice(offset)}${after.join(from)}`;
  return positioned`${before}${text.slice(0, offset)}${HERE}${rest}`;
}

/** The problems of the report with another version of one file of content/. */
function problemsWith(name: string, value: string): string[] {
  const changed = new VFile({ path: `content/${name}`, value });
  const file = (other: string) => (other === name ? changed : contentFile(other));
  const files = yamlFiles(file);
  const source = contentFile('report.txt');
  const editorial = readEditorial(files);
  if (editorial) readReport(source, editorial);
  return [...Object.values(files), source].flatMap(problemsIn);
}
