import type { FormHeading } from '../form/form.ts';
import type { TextLine } from '../source/lines.ts';

/** A heading, as the form names it and as this report prints it. */
export interface HeadingBlock extends BlockText {
  kind: 'heading';
  form: FormHeading;
}

export interface ParagraphBlock extends BlockText {
  kind: 'paragraph';
  /** The printed number. */
  number: number;
}

/** A list item of the paragraph before it. */
export interface ItemBlock extends BlockText {
  kind: 'item';
}

/** Text without a paragraph number. */
interface NoteBlock extends BlockText {
  kind: 'note';
}

/** In the table of grades: the scale, the name of a column or the name of a row. */
export interface GradeLabelBlock extends BlockText {
  kind: 'grade-label';
}

/** In the table of grades: the cells of a row, not yet assigned to columns. */
export interface GradeCellsBlock extends BlockText {
  kind: 'grade-cells';
}

/** A block that may run over several lines and pages. */
export type ProseBlock = ParagraphBlock | ItemBlock | NoteBlock;

/** The smallest units of a report. Every line of text belongs to exactly one block. */
export type Block = HeadingBlock | ProseBlock | GradeLabelBlock | GradeCellsBlock;

interface BlockText {
  /** The text in a single line, without the number or bullet. */
  text: string;
  /** The number or bullet before the text, such as “38.” or “•”; empty if there is none. */
  marker: string;
  /** The lines of the block, without the page furniture between them. */
  lines: readonly TextLine[];
}
