/**
 * A CSV file from its columns. They are described once: what they are called and mean, and what each
 * row has there. The file, the Data Package and the page of the data all follow from that.
 */
export function table<Thing>({ things, ...parts }: TableParts<Thing>): Table {
  const row = (thing: Thing): Row =>
    Object.fromEntries(parts.columns.map(({ name, value }) => [name, value(thing) ?? '']));
  return { ...parts, rows: () => things.map(row) };
}

/** The cell that says whether an editor added or corrected a row. */
export function yesOrNo(isTrue: boolean): 'yes' | 'no' {
  return isTrue ? 'yes' : 'no';
}

/** The letter by which a spreadsheet knows a column: `B` for the second. Throws when there is none. */
export function letterOf(name: string, { columns }: Pick<Table, 'columns'>): string {
  const at = columns.findIndex((column) => column.name === name);
  if (at < 0 || at > 25) throw new Error(`No letter for the column ${name}.`);
  return String.fromCharCode('A'.charCodeAt(0) + at);
}

/** What a column is, for people and programs. */
export interface Column {
  name: string;
  /** A boolean is `yes` or `no`. */
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** In whole sentences, for a reader who has only the file. */
  description: string;
  origin: Origin;
  /** Whether cells may be empty. */
  optional?: true;
  /** The only values, where there are few. */
  values?: readonly (string | number)[];
  /** The name of the table whose `ref` it has. */
  refersTo?: string;
}

/**
 * Where the cells of a column are from: the report’s own words, numbers and table; an editor; the one
 * or the other; or this site, which makes ids, addresses and line numbers.
 */
type Origin = 'report' | 'editor' | 'report or editor' | 'site';

export interface Table {
  /** Its name in the Data Package; that of the file, without `.csv`. */
  name: string;
  /** What a row is, in one sentence. */
  description: string;
  /** The columns that tell a row from every other. */
  key: readonly string[];
  columns: readonly Column[];
  rows: () => Row[];
}

/** The cells of a row by the names of their columns. */
export type Row = Record<string, string | number>;

interface TableParts<Thing> extends Omit<Table, 'columns' | 'rows'> {
  columns: readonly (Column & { value: (thing: Thing) => string | number | null | undefined })[];
  /** What the rows are about, in report order. */
  things: readonly Thing[];
}
