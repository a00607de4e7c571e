import type { VFile } from 'vfile';
import type { Report } from '../../model/schema.ts';
import { required } from '../../text/required.ts';
import type { Block } from '../blocks/index.ts';
import type { Editorial } from '../editorial/index.ts';
import type { GradesTable } from '../narrative/grades-table.ts';
import type { Line } from '../source/lines.ts';

/** The number of the first line of a block. */
export function firstLine({ lines }: Pick<Block, 'lines'>): number {
  return required(lines.at(0), 'a first line').number;
}

/** The number of the last line of a block. */
export function lastLine({ lines }: Pick<Block, 'lines'>): number {
  return required(lines.at(-1), 'a last line').number;
}

/** The number of the last line of a text; 1 if the text has no blocks. */
export function endOfText(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last ? lastLine(last) : 1;
}

/** Everything that was read from a source text and the YAML files; the checks compare its parts. */
export interface Draft {
  lines: Line[];
  blocks: Block[];
  grades: GradesTable;
  report: DraftReport;
  editorial: Editorial;
}

/** A report that is not yet checked. It lacks the overview if the YAML file names no sentence. */
export type DraftReport = Omit<Report, 'overview'> & { overview: Report['overview'] | undefined };

/** Something that must be true of every report. Each violation becomes a problem of the file. */
export type Check = (draft: Draft, file: VFile) => void;
