import type { VFile } from 'vfile';
import type { Block, GradeCellsBlock } from '../blocks/index.ts';
import { GRADED_SUBJECTS, SCOPES, sameName } from '../form/form.ts';
import type { WordsLine } from '../source/lines.ts';
import type { Report } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';

/**
 * Read the table of grades from its labels and cells.
 *
 * The cells of a row are told apart by the spaces in their line alone: one cell, then one space,
 * for each column (`2   `, ` 2  `, `  2 `, `2 2  `). A line with fewer spaces has lost its columns.
 *
 * @returns The scale, and the rows that could be read; what could not is reported.
 */
export function readGradesTable(blocks: Block[], file: VFile): GradesTable {
  const table: GradesTable = { legend: [], rows: [] };
  const scopes: string[] = [];
  let pending: GradeRow | undefined;

  for (const block of blocks) {
    const [line] = block.lines;
    if (!line) continue;

    if (block.kind === 'grade-cells') {
      if (pending) {
        pending.cells = readCells(block, scopes, file);
        pending.lines.push(...block.lines);
        table.rows.push(pending);
        pending = undefined;
      } else {
        const reason = `expected the name of a row before its grades, found ${quote(block.text)}`;
        addProblem(file, 'grade-row-unknown', line.number, reason);
      }
    } else if (block.kind === 'grade-label') {
      const steps = readLegend(block.text);
      const isScope = SCOPES.some((scope) => sameName(scope, block.text));
      if (steps.length > 0) table.legend.push(...steps);
      else if (isScope) {
        expectScope(block.text, scopes.length, line, file);
        scopes.push(block.text);
      } else if (!/^Grades awarded:$/.test(block.text)) {
        if (pending) reportEmpty(pending, file);
        pending = startRow(block.text, line, file);
      }
    }
  }

  if (pending) reportEmpty(pending, file);
  return table;
}

function readLegend(text: string): GradesTable['legend'] {
  const steps = text.matchAll(/(\d): (\w+)/g);
  return [...steps].map(([, grade, word]) => ({ grade: Number(grade), word: word ?? '' }));
}

/** The columns stand in the form’s order; in another, cells would be under the wrong one. */
function expectScope(text: string, column: number, line: WordsLine, file: VFile): void {
  const due = SCOPES[column];
  if (due && sameName(due, text)) return;
  const expected = due ? quote(due) : 'no more columns';
  addProblem(file, 'grade-scope', line.number, `expected ${expected}, found ${quote(text)}`);
}

function startRow(subject: string, line: WordsLine, file: VFile): GradeRow {
  if (!GRADED_SUBJECTS.some((known) => sameName(known, subject))) {
    const reason = `expected a row or column of the table of grades, found ${quote(subject)}`;
    addProblem(file, 'grade-row-unknown', line.number, reason);
  }
  return { subject, cells: [], lines: [line] };
}

function readCells(block: GradeCellsBlock, scopes: string[], file: VFile): GradeCell[] {
  const [line] = block.lines;
  if (!line) return [];
  const fields = line.raw.split(' ');
  const columns = scopes.length;

  if (columns === 0) {
    const reason = `expected a scope above the grades ${quote(block.text)}, found no column`;
    addProblem(file, 'grade-scope', line.number, reason);
    return [];
  }
  if (fields.length <= columns) {
    const found = `found ${fields.length - 1} in ${quote(line.raw)}`;
    const reason = `expected ${columns} cells, each with a space after it, ${found}`;
    addProblem(file, 'grade-columns', line.number, reason);
    return [];
  }

  let column = 1;
  return fields.flatMap((field, index) => {
    const place = { line: line.number, column };
    column += field.length + 1;
    if (field === '') return [];
    const scope = scopes[index];
    if (scope) return [{ scope, grade: Number(field), place }];
    addProblem(
      file,
      'grade-scope',
      place,
      `expected ${columns} columns, found “${field}” after them`,
    );
    return [];
  });
}

function reportEmpty(row: GradeRow, file: VFile): void {
  const line = row.lines[0]?.number ?? 1;
  const reason = `expected a grade for ${quote(row.subject)}, found none`;
  addProblem(file, 'grade-row-empty', line, reason);
}

export interface GradesTable {
  legend: Report['legend'];
  rows: GradeRow[];
}

export interface GradeRow {
  subject: string;
  cells: GradeCell[];
  lines: WordsLine[];
}

export interface GradeCell {
  scope: string;
  grade: number;
  place: { line: number; column: number };
}
