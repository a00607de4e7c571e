import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { addProblem, quote } from '../../../src/parser/source/problem.ts';

test('a problem has a place, a rule and a reason, and is fatal', () => {
  const file = new VFile({ path: 'content/report.txt' });
  addProblem(file, 'grade-columns', { line: 3, column: 7 }, 'expected one, found two');
  expect(file.messages).toMatchObject([
    {
      line: 3,
      column: 7,
      ruleId: 'grade-columns',
      reason: 'expected one, found two',
      source: 'report',
      fatal: true,
    },
  ]);
});

test('a problem without a column is at the first one', () => {
  const file = new VFile();
  addProblem(file, 'grade-columns', 3, 'expected one, found two');
  expect(file.messages).toMatchObject([{ line: 3, column: 1 }]);
});

test('a long text is quoted in a shortened form', () => {
  expect(quote('words')).toBe('“words”');
  expect(quote('x'.repeat(60))).toBe(`“${'x'.repeat(60)}”`);
  expect(quote('x'.repeat(61))).toBe(`“${'x'.repeat(57)}…”`);
});
