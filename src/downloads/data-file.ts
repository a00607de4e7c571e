import type { Example } from './examples.ts';
import type { Table } from './table.ts';

/** A file for download. */
export interface DataFile {
  name: string;
  /** The media type. */
  type: string;
  description: string;
  /** What a file of rows has. */
  table?: Table;
  /** What a file of one object has at its top. */
  fields?: { name: string; description: string }[];
  example: Example;
  /** Returns the content of the file. */
  make: () => string;
}
