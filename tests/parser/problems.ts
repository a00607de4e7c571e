import { basename } from 'node:path';
import type { VFile } from 'vfile';
import type { Rule } from '../../src/parser/index.ts';

/** The problems of a file as `FILE:LINE:COLUMN rule`, in the order in which they were found. */
export function problemsIn({ path, messages }: Pick<VFile, 'path' | 'messages'>): string[] {
  return messages.map(({ line, column, ruleId }) => {
    if (line === undefined || column === undefined) throw new Error('A problem has no place.');
    return `${path ? basename(path) : 'text'}:${line}:${column} ${ruleId ?? 'no rule'}`;
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
