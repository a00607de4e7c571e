import { joinLines, runAt } from '../source/lines.ts';
import type { BlockRule } from './rule.ts';

/** In the grades, a line of digits and spaces: the cells of a row. */
export const gradeCells: BlockRule = ({ line, heading }) => {
  if (heading?.part !== 'grades' || !isCells(line.text)) return undefined;
  return { kind: 'grade-cells', text: line.text, marker: '', lines: [line] };
};

/** In the grades, any other run of lines: the scale, the name of a column or the name of a row. */
export const gradeLabel: BlockRule = ({ lines, index, heading }) => {
  if (heading?.part !== 'grades') return undefined;

  const run = runAt(lines, index);
  const cellsAt = run.findIndex((line) => isCells(line.text));
  const label = cellsAt === -1 ? run : run.slice(0, cellsAt);
  return { kind: 'grade-label', text: joinLines(label), marker: '', lines: label };
};

function isCells(text: string): boolean {
  return /^\d+( +\d+)*$/.test(text);
}
