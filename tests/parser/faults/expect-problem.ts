import { expect } from 'vitest';
import type { Rule } from '../../../src/parser/index.ts';
import type { Positioned } from '../positioned.ts';
import { problem } from '../problems.ts';
import { problemsOfSource } from '../real-report.ts';

/** One fault gives its own problem at its place, and few others in its train. */
export function expectProblem(
  { text, place }: Omit<Positioned, 'offset'>,
  rule: Rule,
  atMost = 12,
): void {
  const problems = problemsOfSource(text);
  expect(problems).toContain(problem(rule, place, 'report.txt'));
  expect(problems.length).toBeLessThanOrEqual(atMost);
}
