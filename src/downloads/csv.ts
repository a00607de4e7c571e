import { stringify } from 'csv-stringify/sync';
import type { Column, Table } from './table.ts';

/** CSV that a spreadsheet opens as it is meant: as UTF-8, and with no cell read as a formula. */
export function csv({ columns, rows }: CsvTable): string {
  return stringify(rows(), {
    columns: columns.map(({ name }) => name),
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

interface CsvTable extends Pick<Table, 'rows'> {
  columns: readonly Pick<Column, 'name'>[];
}
