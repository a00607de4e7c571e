import type { VFile } from 'vfile';

/**
 * Print the problems of files as a compiler would: one a line, in order of place.
 * `FILE:LINE:COL  error  rule-id  what was expected, what was found`
 */
export function printProblems(files: VFile[], out: { write: (text: string) => unknown }): void {
  for (const file of files) {
    const problems = file.messages.toSorted(
      (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1),
    );
    for (const { line = 1, column = 1, ruleId = '', reason } of problems) {
      out.write(`${file.path}:${line}:${column}  error  ${ruleId}  ${reason}\n`);
    }
  }
}
