import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readEditorial, readReport, yamlFiles } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile } from '../real-report.ts';

describe('a family of words that is not right is reported', () => {
  test.each([
    ['has a word of another stem', positioned`separate: [[[board], [${HERE}care]]]`],
    ['has a word twice', positioned`separate: [[[board], [boards, ${HERE}board]]]`],
  ])('when it %s', (_, { text, place }) => {
    expect(problemsWith('word-families', text)).toEqual([
      problem('word-family', place, 'word-families.yaml'),
    ]);
  });
});

describe('what readers call a thing is reported', () => {
  test.each([
    [
      'when the report does not say the words',
      positioned`alsoCalled: [{ names: [kids], report: [children, ${HERE}xylophone] }]`,
    ],
    [
      'when the words are of two sentences',
      positioned`alsoCalled: [{ names: [kids], report: [${HERE}2004. It was] }]`,
    ],
    [
      'when a name is there twice',
      positioned`alsoCalled: [{ names: [kids], report: [children] }, { names: [${HERE}kids], report: [pupils] }]`,
    ],
  ])('%s', (_, { text, place }) => {
    expect(problemsWith('also-called', text)).toEqual([
      problem('also-called', place, 'also-called.yaml'),
    ]);
  });
});

/** The problems of a YAML file when it has other words. */
function problemsWith(name: 'word-families' | 'also-called', value: string): string[] {
  const file = new VFile({ path: `content/${name}.yaml`, value });
  const editorial = readEditorial({ ...yamlFiles(contentFile), [name]: file });
  if (editorial) readReport(contentFile('report.txt'), editorial);
  return problemsIn(file);
}
