import type { WordsLine } from '../source/lines.ts';
import type { FormHeading } from '../form/form.ts';

/** A heading of the form, and the words in which this report prints it. */
export interface HeadingBlock extends Words {
  kind: 'heading';
  form: FormHeading;
}

export interface ParagraphBlock extends Words {
  kind: 'paragraph';
  /** As printed. */
  number: number;
}

/** A bullet of the paragraph before it. */
export interface ItemBlock extends Words {
  kind: 'item';
}

/** Words that belong to no number. */
export interface NoteBlock extends Words {
  kind: 'note';
}

/** In the grades: the scale, the name of a column or the name of a row. */
export interface GradeLabelBlock extends Words {
  kind: 'grade-label';
}

/** In the grades: the cells of a row, still told apart by the spaces in their line. */
export interface GradeCellsBlock extends Words {
  kind: 'grade-cells';
}

/** The smallest things that a report is made of, each with every line that it claims. */
export type Block =
  HeadingBlock | ParagraphBlock | ItemBlock | NoteBlock | GradeLabelBlock | GradeCellsBlock;

interface Words {
  /** The words, line breaks undone, without number or bullet. */
  text: string;
  /** What stands before the words in the source and is not among them: a number, a bullet. */
  marker: string;
  /** The lines it claims; furniture between them is not its own. */
  lines: WordsLine[];
}
