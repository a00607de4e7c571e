import type { TextLine } from '../source/lines.ts';
import type { Block, ProseBlock } from './block.ts';

/** The block before a position, if its text can continue there; headings and grades cannot. */
export function proseBefore({ blocks }: Position): ProseBlock | undefined {
  const last = blocks.at(-1);
  return last && isProse(last) ? last : undefined;
}

/** Whether a block may run over several lines and pages. */
export function isProse(block: Block): block is ProseBlock {
  return block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'note';
}

/** Whether a text ends like a sentence: with a full stop, a question mark or an exclamation mark. */
export function isComplete(text: string): boolean {
  return /[.?!][’”)]*$/.test(text);
}

/**
 * Recognises one kind of block at a position.
 *
 * @returns The block that starts at the position’s line, with the lines that are certain to belong
 * to it; `undefined` if no block of this kind starts there.
 */
export type BlockRule = (position: Position) => Block | undefined;

/** A line, and what comes before it. */
export interface Position {
  /** The line at which a block may start. */
  line: TextLine;
  /** The index of that line among all lines of text. */
  index: number;
  /** All lines of text. */
  lines: readonly TextLine[];
  /** The blocks before the line. */
  blocks: readonly Block[];
}
