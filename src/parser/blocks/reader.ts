import type { VFile } from 'vfile';
import type { Block } from './block.ts';
import type { WordsLine } from '../source/lines.ts';
import { joinText } from '../source/lines.ts';

/** What the rules share while they read: the lines, the blocks so far and the place in the form. */
export interface Reader {
  /** Where problems go. */
  file: VFile;
  /** Every line of words. */
  lines: WordsLine[];
  /** The blocks read so far. */
  blocks: Block[];
  /** How many headings of the form have been passed. */
  headingsPassed: number;
  /** The number that the next paragraph should have. */
  nextNumber: number;
}

/**
 * One kind of block: recognise it at `reader.lines[index]`, and read it.
 *
 * @returns How many lines it took; 0 when the line is not of this kind.
 */
export type BlockRule = (reader: Reader, index: number) => number;

/** The block that words can still be added to: the last, where it is prose. */
export function openBlock(reader: Reader): ProseBlock | undefined {
  const last = reader.blocks.at(-1);
  const isProse = last?.kind === 'paragraph' || last?.kind === 'item' || last?.kind === 'note';
  return isProse ? last : undefined;
}

/** Add a line to the words of a block. */
export function continueBlock(block: Block, line: WordsLine): void {
  block.text = joinText(block.text, line.text);
  block.lines.push(line);
}

/** Whether a text ends as a sentence does. */
export function isComplete(text: string): boolean {
  return /[.?!][’”)]*$/.test(text);
}

type ProseBlock = Extract<Block, { kind: 'paragraph' | 'item' | 'note' }>;
