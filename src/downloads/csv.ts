import { stringify } from 'csv-stringify/sync';
import type { Row } from './rows.ts';

/** CSV that a spreadsheet opens as it is meant: as UTF-8, and with no cell read as a formula. */
export function csv(rows: Row[]): string {
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
