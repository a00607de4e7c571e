import { joinLines, runAt } from '../source/lines.ts';
import { currentHeading } from './heading.ts';
import type { BlockRule } from './reader.ts';

/** In the grades, a line of digits and spaces: the cells of a row. */
export const gradeCells: BlockRule = ({ blocks, lines }, index) => {
  const line = lines[index];
  if (!line || currentHeading(blocks)?.part !== 'grades' || !isCells(line.text)) return 0;

  blocks.push({ kind: 'grade-cells', text: line.text, marker: '', lines: [line] });
  return 1;
};

/** In the grades, any other run of lines: the scale, the name of a column or of a row. */
export const gradeLabel: BlockRule = ({ blocks, lines }, index) => {
  if (currentHeading(blocks)?.part !== 'grades') return 0;

  const run = runAt(lines, index);
  const cellsAt = run.findIndex((line) => isCells(line.text));
  const label = cellsAt === -1 ? run : run.slice(0, cellsAt);
  blocks.push({ kind: 'grade-label', text: joinLines(label), marker: '', lines: label });
  return label.length;
};

function isCells(text: string): boolean {
  return /^\d+( +\d+)*$/.test(text);
}
