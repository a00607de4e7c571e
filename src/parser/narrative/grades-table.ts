import type { VFile } from 'vfile';
import type { Report } from '../../model/schema.ts';
import { required } from '../../text/required.ts';
import type { Block, GradeCellsBlock, GradeLabelBlock } from '../blocks/index.ts';
import { GRADE_ROWS, SCOPES, sameName } from '../form/form.ts';
import type { TextLine } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import { readCells } from './grade-cells.ts';
import type { GradeCell } from './grade-cells.ts';

/**
 * Read the table of grades from its labels and cells.
 *
 * @returns The scale, and the rows that could be read. Problems are added to the file.
 */
export function readGradesTable(blocks: readonly Block[], file: VFile): GradesTable {
  const entries = blocks.flatMap(entriesOf);
  reportScopes(entries, file);
  reportLegend(entries, file);

  const rows = entries.filter((entry) => entry.kind === 'row' || entry.kind === 'cells');
  return {
    legend: entries.flatMap((entry) => (entry.kind === 'legend' ? entry.steps : [])),
    rows: rows.flatMap((entry, index) => {
      if (entry.kind === 'row') return readRow(entry, rows[index + 1], entries, file);
      if (rows[index - 1]?.kind !== 'row') reportNameless(entry, file);
      return [];
    }),
  };
}

function entriesOf(block: Block): Entry[] {
  if (block.kind === 'grade-cells') return [{ kind: 'cells', block }];
  if (block.kind !== 'grade-label' || block.text === CAPTION) return [];

  const steps = stepsIn(block.text);
  if (steps.length > 0) return [{ kind: 'legend', block, steps }];
  const isScope = SCOPES.some((scope) => sameName(scope, block.text));
  return [{ kind: isScope ? 'scope' : 'row', block }];
}

function stepsIn(text: string): GradesTable['legend'] {
  return [...text.matchAll(/(\d): (\w+)/g)].map(([, grade, word]) => ({
    grade: Number(grade),
    word: required(word, 'the word of a grade'),
  }));
}

/** Report the columns that are not in the form’s order: their cells would be under wrong names. */
function reportScopes(entries: readonly Entry[], file: VFile): void {
  const scopes = entries.filter(({ kind }) => kind === 'scope');
  for (const [column, { block }] of scopes.entries()) {
    const name = SCOPES[column];
    if (name && sameName(name, block.text)) continue;
    const expected = name ? `the column ${quote(name)}` : 'no more columns';
    const reason = `expected ${expected}, found ${quote(block.text)}`;
    addProblem(file, 'grade-scope', lineOf(block), reason);
  }
}

/** Report a scale that is not steps alone, such as “4:outstanding”, of which words would be lost. */
function reportLegend(entries: readonly Entry[], file: VFile): void {
  for (const { kind, block } of entries) {
    if (kind !== 'legend' || LEGEND.test(block.text)) continue;
    const reason = `expected a scale such as “3: good; 2: adequate”, found ${quote(block.text)}`;
    addProblem(file, 'grade-legend', lineOf(block), reason);
  }
}

function readRow(
  row: RowEntry,
  next: Entry | undefined,
  entries: readonly Entry[],
  file: VFile,
): GradeRow[] {
  const subject = row.block.text;
  if (!GRADE_ROWS.some((known) => sameName(known.subject, subject))) {
    const reason = `expected a row or column of the table of grades, found ${quote(subject)}`;
    addProblem(file, 'grade-row-unknown', lineOf(row.block), reason);
  }
  if (next?.kind !== 'cells') {
    const reason = `expected a grade for ${quote(subject)}, found none`;
    addProblem(file, 'grade-row-empty', lineOf(row.block), reason);
    return [];
  }

  const above = entries.slice(0, entries.indexOf(next)).filter(({ kind }) => kind === 'scope');
  const scopes = above.map(({ block }) => block.text);
  const cells = readCells(next.block, scopes, file);
  return [{ subject, cells, lines: [...row.block.lines, ...next.block.lines] }];
}

function reportNameless({ block }: Entry, file: VFile): void {
  const reason = `expected the name of a row before its grades, found ${quote(block.text)}`;
  addProblem(file, 'grade-row-unknown', lineOf(block), reason);
}

function lineOf({ lines }: Block): number {
  return required(lines[0], 'a first line').number;
}

/** The words before the scale. */
const CAPTION = 'Grades awarded:';
const LEGEND = new RegExp(`^(?:${CAPTION} )?\\d: \\w+(?:; \\d: \\w+)*$`);

/** A block of the table and what it stands for. */
type Entry =
  | { kind: 'legend'; block: GradeLabelBlock; steps: GradesTable['legend'] }
  | { kind: 'scope'; block: GradeLabelBlock }
  | RowEntry
  | { kind: 'cells'; block: GradeCellsBlock };

interface RowEntry {
  kind: 'row';
  block: GradeLabelBlock;
}

export interface GradesTable {
  legend: Report['legend'];
  rows: GradeRow[];
}

export interface GradeRow {
  subject: string;
  cells: GradeCell[];
  lines: TextLine[];
}
