import type { VFile } from 'vfile';

/**
 * Add a problem to the messages of a file. Nothing is thrown, so that all problems are reported at
 * once.
 *
 * @param place A line, or a line and column, counted from 1.
 * @param reason In the form “expected …, found …”.
 */
export function addProblem(file: VFile, rule: Rule, place: Place, reason: string): void {
  const point = typeof place === 'number' ? { line: place, column: 1 } : place;
  const message = file.message(reason, { place: point, ruleId: rule, source: 'report' });
  message.fatal = true;
}

/** Words of a file in quotation marks, shortened to 60 characters, for a problem’s reason. */
export function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** A line, or a line and column, counted from 1. */
export type Place = number | { line: number; column: number };

/** A file and the problems found in it. */
export type FileProblems = Pick<VFile, 'path' | 'messages'>;

/** The ids of everything that can be wrong with the source text, the YAML files or the output. */
export type Rule =
  | 'source-missing'
  | 'source-empty'
  | 'source-other-report'
  | 'source-encoding'
  | 'source-control-character'
  | 'source-character'
  | 'source-line-ends'
  | 'running-head-order'
  | 'running-head-in-text'
  | 'line-claims'
  | 'words-kept'
  | 'words-lost'
  | 'heading-unknown'
  | 'heading-missing'
  | 'heading-order'
  | 'paragraph-number'
  | 'paragraph-unfinished'
  | 'item-without-paragraph'
  | 'list-sign-unknown'
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
  | 'author-unknown'
  | 'document-unknown'
  | 'example-unknown'
  | 'statement-unknown'
  | 'word-family'
  | 'also-called'
  | 'subject'
  | 'term'
  | 'figure-quote'
  | 'figure-overlap'
  | 'figure-kind'
  | 'figure-group'
  | 'figure-comparison'
  | 'number-unlisted'
  | 'report-count'
  | 'content-missing'
  | 'content-invalid'
  | 'link-dangling'
  | 'link-missing'
  | 'quotation-verbatim'
  | 'pin-missing'
  | 'pin-changed'
  | 'pin-unused'
  | 'alias-in-use'
  | 'id-lost'
  | 'id-moved'
  | 'report-unreadable'
  | 'report-stale'
  | 'report-unwritable';
