import { markdownTable } from 'markdown-table';

/** A table of the report as Markdown, with its heading and what it shows. */
export function formatTable({ title, note, head, rows, conclusions = [] }: Table): string {
  const align = head.map((_, at) => (at === 0 ? 'left' : 'right'));
  const table = markdownTable([head, ...rows], { align });
  return [
    '',
    `## ${title}`,
    '',
    note,
    '',
    table,
    ...conclusions.flatMap((one) => ['', one]),
    '',
  ].join('\n');
}

/** A table of figures: the first column names what the others measure. */
export interface Table {
  title: string;
  /** What is measured, and how, in whole sentences. */
  note: string;
  head: string[];
  rows: string[][];
  /** What follows from the figures, computed from them. */
  conclusions?: string[];
}
