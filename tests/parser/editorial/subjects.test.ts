import { describe, expect, it } from 'vitest';
import { VFile } from 'vfile';
import { SubjectFacts } from '../../../src/parser/editorial/schema.ts';
import { readSubjects } from '../../../src/parser/editorial/subjects.ts';
import { readYaml } from '../../../src/parser/editorial/yaml.ts';
import { required } from '../../../src/text/required.ts';

const PARAGRAPHS = [
  paragraph('p1', 'Thresholds for care are unclear.', ['review the well-being of staff']),
  paragraph('p2', 'Bullying is rare.'),
  paragraph('p3', 'Schools are good.'),
  paragraph('p4', 'Schools and other places.'),
];
const GOOD = `
subjects:
  - { heading: Schools, kind: service, words: [other], locators: [p4], seeAlso: [Bullying] }
  - { heading: Bullying, kind: subject, words: [bullying], locators: [p2] }
  - heading: Care
    kind: subject
    words: [thresholds, rare, good]
    subheadings:
      - { heading: well-being, locators: [p1], words: [well being of] }
references:
  - { heading: Abuse, see: Care }
without: [p3]
`;

describe('the index of subjects', () => {
  it('has subjects and references in alphabetical order, each with all of its paragraphs', () => {
    const { subjects, problems } = read(GOOD);
    expect(problems).toEqual([]);
    expect(subjects.map(({ slug, see, locators }) => [slug, see, locators])).toEqual([
      ['abuse', 'care', []],
      ['bullying', null, ['p2']],
      ['care', null, ['p1']],
      ['schools', null, ['p4']],
    ]);
    expect(subjects.at(-1)?.seeAlso).toEqual(['bullying']);
    expect(subjects[2]?.subheadings).toMatchObject([{ heading: 'well-being', locators: ['p1'] }]);
  });

  it.each([
    ['a locator that is no paragraph', '[p2] }', '[p9] }', 'expected a paragraph with “bullying”'],
    ['a locator without its words', '[p2] }', '[p1] }', 'expected a paragraph with “bullying”'],
    ['words of two texts', '[well being of]', '[unclear review]', 'expected a word of 1 to 1'],
    [
      'a word of too many paragraphs',
      '[other]',
      '[schools]',
      'expected a word of 1 to 1 paragraphs',
    ],
    ['a reference to no heading', 'see: Care', 'see: Caring', 'expected the heading of a subject'],
    ['a “see also” to no heading', '[Bullying]', '[Bully]', 'expected the heading of a subject'],
    ['a paragraph without a subject', '[p3]', '[]', 'found p3 without one'],
    ['an unknown paragraph', '[p3]', '[p3, p99]', 'found “p99” (unknown reference)'],
    ['a paragraph listed for nothing', '[p3]', '[p2, p3]', 'found p2, which has one'],
    ['the first paragraph listed for nothing', '[p3]', '[p1, p3]', 'found p1, which has one'],
  ])('reports %s at its place', (_, good, bad, reason) => {
    const yaml = GOOD.replace(good, bad);
    const line = yaml.split('\n').findIndex((text) => text.includes(bad)) + 1;
    const { problems } = read(yaml);
    expect(problems).toContainEqual([line, expect.stringContaining(reason)]);
  });
});

function read(yaml: string) {
  const file = new VFile({ path: 'subjects.yaml', value: yaml });
  const facts = required(readYaml(file, SubjectFacts), 'valid YAML');
  const subjects = readSubjects(PARAGRAPHS, facts);
  return { subjects, problems: file.messages.map(({ line, reason }) => [line, reason]) };
}

function paragraph(ref: string, text: string, items: string[] = []) {
  const lines = { start: 1, end: 1 };
  return {
    ref,
    text,
    items: items.map((item, at) => ({ ref: `${ref}-${at + 1}`, text: item, lines })),
  };
}
