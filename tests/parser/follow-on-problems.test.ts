import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { discardFollowOnProblems } from '../../src/parser/follow-on-problems.ts';
import { addProblem } from '../../src/parser/source/problem.ts';
import type { Rule } from '../../src/parser/source/problem.ts';
import { problemsIn } from './problems.ts';

test('the problems of the YAML files are reported if the source text has none', () => {
  expect(reported(fileWith('report.txt'), fileWith('links.yaml', 'link-dangling'))).toEqual([
    'links.yaml:1:1 link-dangling',
  ]);
});

test('the problems of one YAML file are reported if another has none', () => {
  const files = [fileWith('links.yaml', 'link-dangling'), fileWith('terms.yaml')];
  expect(reported(fileWith('report.txt'), ...files)).toEqual(['links.yaml:1:1 link-dangling']);
});

test('the problems of the YAML files are left out if a count in one of them is wrong', () => {
  const files = [
    fileWith('report.yaml', 'report-count', 'link-dangling'),
    fileWith('links.yaml', 'link-dangling'),
  ];
  expect(reported(fileWith('report.txt'), ...files)).toEqual(['report.yaml:1:1 report-count']);
});

test('the problems of the YAML files are left out if the source text has any', () => {
  const source = fileWith('report.txt', 'paragraph-number');
  const links = fileWith('links.yaml', 'link-dangling', 'link-missing');
  expect(reported(source, links)).toEqual(['report.txt:1:1 paragraph-number']);
  expect(links.messages).toHaveLength(2);
});

test('invalid YAML is always reported', () => {
  const source = fileWith('report.txt', 'source-empty');
  expect(reported(source, fileWith('links.yaml', 'content-invalid'))).toEqual([
    'links.yaml:1:1 content-invalid',
    'report.txt:1:1 source-empty',
  ]);
});

function reported(source: VFile, ...yaml: VFile[]): string[] {
  return discardFollowOnProblems(source, yaml).flatMap(problemsIn);
}

function fileWith(path: string, ...rules: Rule[]): VFile {
  const file = new VFile({ path });
  for (const rule of rules) addProblem(file, rule, 1, 'expected one, found another');
  return file;
}
