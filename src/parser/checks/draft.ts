import type { VFile } from 'vfile';
import type { Block } from '../blocks/index.ts';
import type { Editorial } from '../editorial/index.ts';
import type { GradesTable } from '../narrative/grades-table.ts';
import type { Line } from '../source/lines.ts';
import type { Report } from '../../model/schema.ts';

/** All that is known of a source text when it has been read: what the checks hold against it. */
export interface Draft {
  lines: Line[];
  blocks: Block[];
  grades: GradesTable;
  report: Report;
  editorial: Editorial;
}

/** A relation that must hold in a report. What breaks it becomes a problem of the file. */
export type Check = (draft: Draft, file: VFile) => void;
