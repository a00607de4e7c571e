import type { VFile } from 'vfile';
import type { WordsLine } from '../source/lines.ts';
import type { Block } from './block.ts';
import { continuation } from './continuation.ts';
import { gradeCells, gradeLabel } from './grades.ts';
import { heading, requireRestOfForm } from './heading.ts';
import { item } from './item.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import type { BlockRule, Reader } from './reader.ts';

export type { Block, GradeCellsBlock, GradeLabelBlock, HeadingBlock } from './block.ts';
export { isComplete } from './reader.ts';

/** Every kind of block. The order matters: the first rule that knows a line takes it. */
const RULES: readonly BlockRule[] = [
  heading,
  gradeCells,
  gradeLabel,
  item,
  paragraph,
  continuation,
  note,
];

/**
 * Read lines of words into blocks.
 *
 * Guarantees to the next stage: every line is in exactly one block; blocks are in report order;
 * headings out of the form’s order, missing or doubled are reported.
 */
export function readBlocks(lines: WordsLine[], file: VFile): Block[] {
  const reader: Reader = { file, lines, blocks: [], headingsPassed: 0, nextNumber: 1 };

  let index = 0;
  while (index < lines.length) {
    let taken = 0;
    for (const rule of RULES) {
      taken = rule(reader, index);
      if (taken > 0) break;
    }
    index += Math.max(taken, 1);
  }

  requireRestOfForm(reader);
  return reader.blocks;
}
