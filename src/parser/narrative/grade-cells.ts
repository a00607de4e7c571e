import type { VFile } from 'vfile';
import { required } from '../../text/required.ts';
import type { GradeCellsBlock } from '../blocks/index.ts';
import { SCOPES } from '../form/form.ts';
import { addProblem, quote } from '../source/problem.ts';

/**
 * Read the cells of a row of the table of grades.
 *
 * Only the spaces in the line show the columns: each column is a grade or nothing, then one space
 * (`2   `, ` 2  `, `  2 `, `2 2  `). A line with more or fewer spaces has lost its columns and is reported.
 *
 * @param scopes The columns above the row, in order.
 * @returns The cells that have a grade and a column. Problems are added to the file.
 */
export function readCells(
  block: GradeCellsBlock,
  scopes: readonly string[],
  file: VFile,
): GradeCell[] {
  const { number, raw } = required(block.lines[0], 'the line of the cells');
  const fields = raw.split(' ');
  const columns = scopes.length;

  if (columns === 0) {
    const reason = `expected a column above the grades ${quote(block.text)}, found none`;
    addProblem(file, 'grade-scope', number, reason);
    return [];
  }
  const isWhole = fields.length === columns + 1 && fields.at(-1) === '';
  if (columns === SCOPES.length ? !isWhole : fields.length <= columns) {
    const found = `found ${quote(raw)}`;
    const reason = `expected ${columns} columns, each a grade or nothing with one space after it, ${found}`;
    addProblem(file, 'grade-columns', number, reason);
    return [];
  }

  return fields.flatMap((field, index) => {
    if (field === '') return [];
    const column = fields.slice(0, index).join('').length + index + 1;
    const place = { line: number, column };
    const scope = scopes[index];
    if (scope !== undefined) return [{ scope, grade: Number(field), place }];
    const reason = `expected ${columns} columns, found “${field}” after them`;
    addProblem(file, 'grade-scope', place, reason);
    return [];
  });
}

export interface GradeCell {
  /** The name of its column. */
  scope: string;
  grade: number;
  place: { line: number; column: number };
}
