import { GRADE_ROWS, sameName } from '../form/form.ts';
import { addProblem, quote } from '../source/problem.ts';
import { lastLine } from './draft.ts';
import type { Check } from './draft.ts';

/** Every row of the table of grades has a grade in each of the columns of the form, and in no other. */
export const gradesInTheirColumns: Check = ({ grades }, file) => {
  for (const { subject, cells, lines } of grades.rows) {
    const form = GRADE_ROWS.find((row) => sameName(row.subject, subject));
    const isRight =
      cells.length === form?.scopes.length &&
      form.scopes.every((scope, at) => sameName(scope, cells[at]?.scope ?? ''));
    if (!form || isRight) continue;
    const expected = form.scopes.map(quote).join(' and ');
    const found = cells.map(({ scope }) => quote(scope)).join(' and ');
    const reason = `expected grades of ${quote(subject)} for ${expected}, found them for ${found}`;
    addProblem(file, 'grade-columns', lastLine({ lines }), reason);
  }
};
