import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import * as api from '../../src/parser/index.ts';
import { contentFile, realEditorial, REPORT_TEXT } from './real-report.ts';

test('src/parser exports only what its callers need', () => {
  expect(Object.keys(api).sort()).toEqual([
    'addProblem',
    'checkIds',
    'checkPins',
    'decodeSource',
    'discardFollowOnProblems',
    'makePins',
    'readEditorial',
    'readReport',
    'yamlFiles',
  ]);
});

test('a report with a problem in one of its files is not returned', () => {
  const { addProblem, readReport } = api;
  expect(readReport(contentFile('report.txt'), realEditorial())).toBeDefined();

  const text = REPORT_TEXT.replace('40. The collaborative', '83. The collaborative');
  expect(readReport(new VFile(text), realEditorial())).toBeUndefined();

  const editorial = realEditorial();
  addProblem(editorial.terms.file, 'term', 1, 'expected one term, found another');
  expect(readReport(contentFile('report.txt'), editorial)).toBeUndefined();
});
