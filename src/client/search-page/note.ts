import type { Search } from './address.ts';

/** A paragraph of text above the results. */
export interface Note {
  content: NotePart[];
  /** The ref of the paragraph or item that it offers to go to. */
  goTo?: string;
}

/** Plain text, a word or name of the report, or a link to a search or to a paragraph in the report. */
export type NotePart =
  string | { term: string } | { text: string; search: Search } | { text: string; ref: string };
