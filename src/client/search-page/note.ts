import type { Search } from './address.ts';

/** A line of text above the results. */
export type Note = NotePart[];

/** Plain text, a word or name of the report, or a link to a search. */
export type NotePart = string | { term: string } | { text: string; search: Search };
