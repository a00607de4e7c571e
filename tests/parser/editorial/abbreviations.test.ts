import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readAbbreviations } from '../../../src/parser/editorial/abbreviations.ts';
import { shortFormPattern } from '../../../src/model/short-forms.ts';
import { AbbreviationFacts } from '../../../src/parser/editorial/schema.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { readLines } from '../../../src/parser/source/lines.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

describe('an abbreviation that the text defines', () => {
  test.each([
    [
      'by its initials',
      'the Area Child Protection Committee (ACPC)',
      'Area Child Protection Committee',
    ],
    ['in small letters', 'with autistic spectrum disorder (ASD)', 'autistic spectrum disorder'],
    ['with small words', 'an accident and emergency (A&E)', 'accident and emergency'],
    [
      'with “and/or”',
      'of learning difficulties and/or disabilities (LDD)',
      'learning difficulties and/or disabilities',
    ],
    ['in the plural', 'two primary care trusts (PCTs)', 'primary care trusts'],
    [
      'at the start of the text',
      'Area Child Protection Committee (ACPC)',
      'Area Child Protection Committee',
    ],
    [
      'with small words in capitals',
      'the Health And Safety Executive (HSE)',
      'Health And Safety Executive',
    ],
  ])('%s is stated', (_, text, expansion) => {
    const [found] = read(text).abbreviations;
    expect(found).toMatchObject({ expansion, basis: 'stated', definitions: ['p1'] });
  });

  test('with an expansion that only an editor knows is stated if the text has it before the brackets', () => {
    const yaml = 'abbreviations: [{ short: VCI, expansion: the inquiry }]\nnames: []';
    expect(read('By the inquiry (VCI).', yaml).abbreviations).toMatchObject([
      { short: 'VCI', expansion: 'the inquiry', basis: 'stated' },
    ]);
  });

  test('is stated if the text has the editor’s expansion before one of its brackets', () => {
    const yaml = 'abbreviations: [{ short: VCI, expansion: the inquiry }]\nnames: []';
    const { abbreviations, problems } = read('By the inquiry (VCI).\nSee a report (VCI).', yaml);
    expect(problems).toEqual([]);
    expect(abbreviations).toMatchObject([{ basis: 'stated', definitions: ['p1', 'p2'] }]);
  });

  test('with another expansion than the editor’s is reported', () => {
    const yaml = 'abbreviations: [{ short: VCI, expansion: the inquiry }]\nnames: []';
    const { text, place } = positioned`It is late.\n${HERE}See a report (VCI).`;
    expect(read(text, yaml).problems).toEqual([problem('abbreviation-expansion', place)]);
  });
});

describe('an abbreviation that the text does not define', () => {
  test('has the editor’s expansion', () => {
    const yaml = 'abbreviations: [{ short: YMCA, expansion: Association }]\nnames: []';
    expect(read('The YMCA is here.', yaml).abbreviations).toEqual([
      {
        short: 'YMCA',
        expansion: 'Association',
        basis: 'editorial',
        variantOf: null,
        definitions: [],
        uses: [{ ref: 'p1', mentions: 1 }],
      },
    ]);
  });

  test('has the expansion of its usual form if it is another spelling of it', () => {
    const yaml =
      'abbreviations: [{ short: LSCB, expansion: the board }, { short: LCSB, variantOf: LSCB }]\nnames: []';
    expect(read('The LCSB and the LSCB.', yaml).abbreviations).toMatchObject([
      { short: 'LCSB', expansion: 'the board', variantOf: 'LSCB' },
      { short: 'LSCB', expansion: 'the board', variantOf: null },
    ]);
  });

  test('is reported if the editor does not know it either', () => {
    const { text, place } = positioned`It is late.\n${HERE}See the XYZ.`;
    expect(read(text).problems).toEqual([problem('abbreviation-unknown', place)]);
  });

  test('is reported at a line of the text that uses it, not at the line before', () => {
    const { text, place } = positioned`Ask ProXYZ.\n${HERE}See the XYZ.`;
    expect(read(text).problems).toEqual([problem('abbreviation-unknown', place)]);
  });

  test('is left out if it is a name', () => {
    expect(read('See SCORE.', 'abbreviations: []\nnames: [SCORE]')).toEqual({
      abbreviations: [],
      problems: [],
    });
  });

  test('is reported in the YAML file if the text does not use it', () => {
    const { text: yaml, place } =
      positioned`abbreviations:\n  - ${HERE}short: YMCA\n    expansion: Association\nnames: []`;
    expect(read('It is here.', yaml).problems).toEqual([
      problem('abbreviation-unknown', place, 'abbreviations.yaml'),
    ]);
  });
});

describe('the uses of an abbreviation', () => {
  test('are counted in every text, possessives included', () => {
    const yaml = 'abbreviations: [{ short: JAR, expansion: review }]\nnames: []';
    const texts = ['The JAR and the JAR’s end; the JAR.', 'No use.', 'A JAR-based plan.'];
    const { abbreviations } = read(texts.join('\n'), yaml);
    expect(abbreviations[0]?.uses).toEqual([
      { ref: 'p1', mentions: 3 },
      { ref: 'p3', mentions: 1 },
    ]);
  });

  test.each([
    ['A&E', 'to A&E, and', true],
    ['JAR', 'the JARs', false],
    ['JAR', 'a NAJAR', false],
    ['JAR', 'the jar', false],
    ['E', 'A&E', false],
  ])('%s in “%s”: %s', (short, text, isUse) => {
    expect(shortFormPattern(short).test(text)).toBe(isUse);
  });
});

test('abbreviations are in alphabetical order', () => {
  const text = 'The Youth Team (YT), the Adult Team (AT) and the Mixed Team (MT).';
  expect(read(text).abbreviations.map(({ short }) => short)).toEqual(['AT', 'MT', 'YT']);
});

/** Read the abbreviations of a text, each line of which is a paragraph. */
function read(text: string, yaml = 'abbreviations: []\nnames: []') {
  const facts = readYaml(new VFile({ path: 'abbreviations.yaml', value: yaml }), AbbreviationFacts);
  if (!facts) throw new Error('The test’s YAML is not valid.');

  const file = new VFile(text);
  const lines = readLines(file, 'A joint area review');
  const texts = lines.map(({ number, text }) => {
    return { ref: `p${number}`, text, lines: { start: number, end: number } };
  });
  const abbreviations = readAbbreviations(texts, facts, lines, file);
  return { abbreviations, problems: [file, facts.file].flatMap(problemsIn) };
}
