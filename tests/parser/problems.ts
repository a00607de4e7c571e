import type { VFile } from 'vfile';
import type { Rule } from '../../src/parser/index.ts';

/** The problems of a file, each as `FILE:LINE:COLUMN rule`, in the order in which they were found. */
export function problemsIn(file: VFile): string[] {
  return file.messages.map(({ line, column, ruleId }) => {
    if (line === undefined || column === undefined) throw new Error('A problem has no place.');
    return `${file.basename ?? 'text'}:${line}:${column} ${ruleId ?? 'no rule'}`;
  });
}

/** A problem as `problemsIn` writes it. */
export function problem(rule: Rule, place: Place, file = 'text'): string {
  return `${file}:${place.line}:${place.column} ${rule}`;
}

interface Place {
  line: number;
  column: number;
}
