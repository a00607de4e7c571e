import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readEditorial, readReport, yamlFiles } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile } from '../real-report.ts';

test('an author whom the paragraph of the makers does not name is reported', () => {
  const before = contentFile('report.yaml').toString();
  const [start = '', end = ''] = before.split('Healthcare Commission');
  const { text, place } = positioned`${start}${HERE}Health Commission${end}`;
  const report = new VFile({ path: 'content/report.yaml', value: text });
  const editorial = readEditorial({ ...yamlFiles(contentFile), report });
  if (editorial) readReport(contentFile('report.txt'), editorial);
  expect(problemsIn(report)).toEqual([problem('author-unknown', place, 'report.yaml')]);
});
