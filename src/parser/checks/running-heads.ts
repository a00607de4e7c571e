import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** A line with the running head and other words: they would be taken for text of the report. */
export const runningHeadsAlone: Check = ({ report }, file) => {
  const head = new RegExp(`${RegExp.escape(report.title)} \\d+`);
  for (const [index, line] of String(file).split('\n').entries()) {
    const text = line.trim().replace(/\s+/g, ' ');
    const found = head.exec(text);
    if (!found || found[0] === text) continue;
    const reason = `expected the running head ${quote(found[0])} on a line of its own, found ${quote(text)}`;
    addProblem(file, 'running-head-in-text', index + 1, reason);
  }
};
