import type { FormHeading } from '../form/form.ts';
import type { TextLine } from '../source/lines.ts';
import type { Block, ProseBlock } from './block.ts';

/** The block before a position, if its text can continue there; headings and grades cannot. */
export function proseBefore({ last }: Context): ProseBlock | undefined {
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

/** What a block leaves for those after it. */
export function contextAfter(block: Block, { heading, number }: Context): Context {
  return {
    last: block,
    heading: block.kind === 'heading' ? block.form : heading,
    number: block.kind === 'paragraph' ? block.number : number,
  };
}

/** What comes before a line. */
export interface Context {
  /** The block before it. */
  last: Block | undefined;
  /** The last heading before it. */
  heading: FormHeading | undefined;
  /** The number of the last paragraph before it; 0 before the first. */
  number: number;
}

/** A line, and what comes before it. */
export interface Position extends Context {
  /** The line at which a block may start. */
  line: TextLine;
  /** The index of that line among all lines of text. */
  index: number;
  /** All lines of text. */
  lines: readonly TextLine[];
}
