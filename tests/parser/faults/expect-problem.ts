import { expect } from 'vitest';
import type { Rule } from '../../../src/parser/index.ts';
import type { Positioned } from '../positioned.ts';
import { problem } from '../problems.ts';
import { problemsOfSource } from '../real-report.ts';

/** Expect a problem at the place of a fault, and not many others that follow from it. */
export function expectProblem(
  { text, place }: Omit<Positioned, 'offset'>,
  rule: Rule,
  atMost = 12,
): void {
  const problems = problemsOfSource(text);
  expect(problems).toContain(problem(rule, place, 'report.txt'));
  expect(problems.length).toBeLessThanOrEqual(atMost);
}
