import { required } from '../src/text/required.ts';
import type { FileProblems } from '../src/parser/index.ts';

/**
 * Print the problems of files, one a line, in the order of the files and of the places in each:
 * `FILE:LINE:COL  error  rule-id  expected …, found …`
 */
export function printProblems(
  files: readonly FileProblems[],
  out: { write: (text: string) => unknown },
): void {
  for (const { path, messages } of files) {
    const problems = messages.toSorted(
      (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1),
    );
    for (const { line = 1, column = 1, ruleId, reason } of problems) {
      out.write(`${path}:${line}:${column}  error  ${required(ruleId, 'a rule id')}  ${reason}\n`);
    }
  }
}
