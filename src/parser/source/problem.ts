import type { VFile } from 'vfile';

/**
 * Note a problem of a text, at a place, under a rule. Nothing is thrown: a text may have many
 * problems, and its reader wants all of them at once.
 *
 * @param place A line, counted from 1, or a line and column.
 * @param reason What was expected and what was found.
 */
export function addProblem(file: VFile, rule: Rule, place: Place, reason: string): void {
  const point = typeof place === 'number' ? { line: place, column: 1 } : place;
  const message = file.message(reason, { place: point, ruleId: rule, source: 'report' });
  message.fatal = true;
}

/** A word or phrase as a reason quotes it, shortened where it is long. */
export function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

export type Place = number | { line: number; column: number };

/** Everything that can be wrong with a source text or with the editor’s data beside it. */
export type Rule =
  | 'source-missing'
  | 'source-empty'
  | 'source-encoding'
  | 'source-control-character'
  | 'running-head-order'
  | 'line-claims'
  | 'words-kept'
  | 'heading-unknown'
  | 'heading-missing'
  | 'heading-order'
  | 'paragraph-number'
  | 'paragraph-unfinished'
  | 'item-without-paragraph'
  | 'unnumbered-text'
  | 'ref-unique'
  | 'grade-legend'
  | 'grade-scope'
  | 'grade-row-unknown'
  | 'grade-row-empty'
  | 'grade-columns'
  | 'grade-outside-legend'
  | 'area-graded'
  | 'area-summarised'
  | 'area-reported'
  | 'judgement-narrative'
  | 'recommendation-timeframe'
  | 'reference-dangling'
  | 'abbreviation-expansion'
  | 'abbreviation-unknown'
  | 'name-unknown'
  | 'example-unknown'
  | 'report-count'
  | 'content-invalid'
  | 'link-dangling'
  | 'link-missing'
  | 'report-stale'
  | 'report-unwritable';
