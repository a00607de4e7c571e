import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { StatementFacts } from '../../../src/parser/editorial/schema.ts';
import { addStatements } from '../../../src/parser/editorial/statements.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { readStatedGrades } from '../../../src/parser/narrative/stated-grades.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { realEditorial, REPORT_TEXT, reportIn } from '../real-report.ts';

const report = reportIn(REPORT_TEXT);
const LEGEND = [
  { grade: 1, word: 'inadequate' },
  { grade: 3, word: 'good' },
];
const TEXT = 'It is so. The cook says that soup is good but bread is inadequate in a good kitchen.';

const CORRECTED = `statements:
  - ref: p1
    sentence: The cook says that soup is good but bread is inadequate in a good kitchen.
    corrects: The cook says that soup
    subject: soup
    word: good
    qualification: but … in a good kitchen
    saidBy: The cook
    area: staying-safe
    remark: Of one cook.
leftOut: [{ ref: p1, words: a good kitchen, reason: in passing }]
`;
const ADDED = `statements:
  - ref: p1
    sentence: The cook says that soup is good but bread is inadequate in a good kitchen.
    subject: kitchen
    word: good
    area: ~
leftOut: []
`;

describe('a statement of an editor', () => {
  test('takes the place of the one that it corrects', () => {
    const { statements, problems } = statementsWith(CORRECTED);
    expect(problems).toEqual([]);
    expect(statements).toMatchObject([
      {
        subject: 'soup',
        grade: 3,
        qualification: 'but … in a good kitchen',
        saidBy: 'The cook',
        remark: 'Of one cook.',
        area: 'staying-safe',
        basis: 'editorial',
      },
      { subject: 'bread', grade: 1, saidBy: null, remark: null, basis: 'stated' },
    ]);
  });

  test('may be one of two that divide the one that they correct', () => {
    const [head = '', entry = ''] = CORRECTED.replace(/leftOut[^]*/, '').split('statements:\n');
    const second = entry.replace('subject: soup', 'subject: the taste of soup');
    const { statements } = statementsWith(`${head}statements:\n${entry}${second}leftOut: []\n`);
    expect(statements.map(({ subject }) => subject)).toEqual([
      'soup',
      'the taste of soup',
      'bread',
    ]);
  });

  test('is added in the order of the grade words of its sentence', () => {
    const { statements } = statementsWith(ADDED.replace('word: good', 'word: inadequate'));
    expect(statements.map(({ subject, basis }) => [subject, basis])).toEqual([
      ['The cook says that soup', 'stated'],
      ['bread', 'stated'],
      ['kitchen', 'editorial'],
    ]);
  });

  test('has no area but its own', () => {
    expect(statementsWith(ADDED).statements.map(({ area }) => area)).toEqual([
      'being-healthy',
      undefined,
      'being-healthy',
    ]);
  });
});

describe('an entry that does not fit the report is reported at its place', () => {
  test.each([
    [
      'a sentence that the paragraph does not have',
      'sentence: The cook says',
      positioned`sentence: ${HERE}A cook says`,
      'link-dangling',
    ],
    [
      'a word that the sentence does not have',
      'word: good',
      positioned`word: ${HERE}inadequately`,
      'quotation-verbatim',
    ],
    [
      'a word that the legend does not have',
      'word: good',
      positioned`word: ${HERE}cook`,
      'statement-unknown',
    ],
    [
      'a subject that the build does not find',
      'corrects: The cook says that soup',
      positioned`corrects: ${HERE}soup`,
      'statement-unknown',
    ],
    [
      'a qualification in another order',
      'but … in a good kitchen',
      positioned`${HERE}in a good kitchen … but`,
      'quotation-verbatim',
    ],
    [
      'another speaker',
      'saidBy: The cook',
      positioned`saidBy: ${HERE}The cop`,
      'quotation-verbatim',
    ],
    [
      'an unknown area',
      'area: staying-safe',
      positioned`area: ${HERE}staying-sane`,
      'link-dangling',
    ],
    [
      'other words left out',
      'words: a good',
      positioned`words: ${HERE}a bad`,
      'quotation-verbatim',
    ],
  ] as const)('%s', (_, from, { text, offset }, rule) => {
    const [before = '', after = ''] = CORRECTED.split(from);
    const at = positioned`${before}${text.slice(0, offset)}${HERE}${text.slice(offset)}${after}`;
    expect(statementsWith(at.text).problems).toEqual([problem(rule, at.place, 'statements.yaml')]);
  });

  test('a paragraph that does not exist', () => {
    const { problems } = statementsWith(CORRECTED.replace('ref: p1\n', 'ref: p2\n'));
    expect(problems).toEqual([
      problem('link-dangling', { line: 3, column: 15 }, 'statements.yaml'),
    ]);
  });

  test('and is left out', () => {
    const { statements } = statementsWith(CORRECTED.replace('word: good', 'word: cook'));
    expect(statements.map(({ basis }) => basis)).toEqual(['stated', 'stated']);
  });
});

describe('the editor’s list of this report', () => {
  const editorial = report.statedGrades.filter(({ basis }) => basis === 'editorial');

  test('adds 14 statements to the 46 that the build finds and replaces 14', () => {
    expect(report.statedGrades).toHaveLength(60);
    expect(editorial).toHaveLength(28);
  });

  test('is shown as it was written, and nothing that it corrects is left', () => {
    const { statements } = realEditorial().statements.data;
    for (const { corrects, area, ...fact } of statements) {
      expect(report.statedGrades).toContainEqual({
        qualification: null,
        saidBy: null,
        remark: null,
        ...fact,
        ...(area !== null && { area }),
        grade: { good: 3, adequate: 2, adequately: 2, inadequate: 1, inadequately: 1 }[fact.word],
        basis: 'editorial',
      });
      const isOld = ({ ref, subject, basis }: (typeof report.statedGrades)[number]) =>
        ref === fact.ref && subject === corrects && basis === 'stated';
      expect(report.statedGrades.filter(isOld)).toEqual([]);
    }
  });

  test.each([
    ['p19', 'good', /at least satisfactory and often$/, undefined],
    ['p77', 'inadequate', /^seriously … at all levels/, 'service-management'],
    ['p51', 'inadequate', /^at present$/, 'enjoying-and-achieving'],
  ])('qualifies the statement of %s', (ref, word, qualification, area) => {
    const stated = editorial.find((one) => one.ref === ref && one.word === word);
    expect(stated?.qualification).toMatch(qualification);
    expect(stated?.area).toBe(area ?? 'enjoying-and-achieving');
  });

  test('has who speaks, the two halves of paragraph 77, and no area for outcomes', () => {
    const of = (ref: string) =>
      report.statedGrades
        .filter((one) => one.ref === ref)
        .map(({ grade, saidBy, area }) => [grade, saidBy, area]);
    expect(of('p51')).toEqual([[1, 'The council', 'enjoying-and-achieving']]);
    expect(of('p77')).toEqual([
      [2, null, 'service-management'],
      [1, null, 'service-management'],
    ]);
    expect(of('a1')).toEqual([
      [2, null, undefined],
      [2, null, 'service-management'],
    ]);
  });

  test('keeps the statements in the order of the report and of each sentence', () => {
    const text = report.paragraphs
      .flatMap(({ ref, text, items }) => [{ ref, text }, ...items])
      .map(({ ref, text }) => `[${ref}] ${text}`)
      .join('\n');
    let at = 0;
    for (const { ref, sentence, word } of report.statedGrades) {
      const start = Math.max(text.indexOf(sentence, text.indexOf(`[${ref}] `)), at);
      const place = text.indexOf(word, start);
      expect(place, `${ref}: ${sentence}`).toBeGreaterThanOrEqual(at);
      at = place;
    }
  });

  test('changes no cell of the table', () => {
    expect(report.judgements.map(({ grade }) => grade)).toEqual(TABLE);
  });
});

/** The grades of the printed table, row by row, copied by hand. */
const TABLE = [2, 1, 3, 3, 2, 2, 2, 2, 2, 3, 1, 2];

function statementsWith(yaml: string) {
  const [paragraph] = report.paragraphs;
  if (!paragraph) throw new Error('The report has no paragraph.');
  const paragraphs = [{ ...paragraph, area: 'being-healthy', text: TEXT }];
  const file = new VFile({ path: 'statements.yaml', value: yaml });
  const facts = readYaml(file, StatementFacts);
  if (!facts) throw new Error(problemsIn(file).join('\n'));
  const targets = { areas: report.areas, paragraphs, legend: LEGEND };
  const found = readStatedGrades(paragraphs, LEGEND);
  return { statements: addStatements(found, targets, facts), problems: problemsIn(file) };
}
