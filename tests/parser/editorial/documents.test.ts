import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readEditorial, readReport, yamlFiles } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile } from '../real-report.ts';

test('a document that the report does not name is reported', () => {
  const before = contentFile('report.yaml').toString();
  const [start = '', end = ''] = before.split('words: Children Act 2004');
  const { text, place } = positioned`${start}words: ${HERE}Children Act 1989${end}`;
  const report = new VFile({ path: 'content/report.yaml', value: text });
  const editorial = readEditorial({ ...yamlFiles(contentFile), report });
  if (editorial) readReport(contentFile('report.txt'), editorial);
  expect(problemsIn(report)).toEqual([problem('document-unknown', place, 'report.yaml')]);
});
