import { HERE, positioned } from '../positioned.ts';
import type { Positioned } from '../positioned.ts';
import { REPORT_TEXT } from '../real-report.ts';

/** The real source with some text, which occurs once, replaced; the mark in `to` is the place. */
export function edited(from: string, to: Positioned): Positioned {
  const start = indexOf(from);
  return spliced(start, start + from.length, to);
}

/** The real source with one line replaced: the nth, from 0, with exactly this text. */
export function editedLine(words: string, nth: number, to: Positioned): Positioned {
  const { start, end } = lineWithText(words, nth);
  return spliced(start, end, to);
}

/** The real source with other cells in a row of the table; `lastLine` ends the row’s name. */
export function editedCells(lastLine: string, to: Positioned): Positioned {
  const row = new RegExp(`^${RegExp.escape(lastLine)} \n \n\n([ \\d]+)$`, 'm').exec(REPORT_TEXT);
  const cells = row?.[1];
  if (!row || cells === undefined) throw new Error(`The table has no row that ends: ${lastLine}`);
  const end = row.index + row[0].length;
  return spliced(end - cells.length, end, to);
}

/** The real source without the text from `from` up to `until` or the end; the gap is the place. */
export function removed(from: string, until?: string): Positioned {
  const end = until === undefined ? REPORT_TEXT.length : indexOf(until);
  return spliced(indexOf(from), end, positioned`${HERE}`);
}

/** The real source with the text from `from` up to `until` repeated; the repetition is the place. */
export function doubled(from: string, until: string): Positioned {
  const block = REPORT_TEXT.slice(indexOf(from), indexOf(until)).trimEnd();
  return spliced(indexOf(from), indexOf(from), positioned`${block}\n\n${HERE}`);
}

/** The real source with two neighbouring texts swapped; the one that is now first is the place. */
export function swapped(first: string, second: string, until: string): Positioned {
  const before = REPORT_TEXT.slice(indexOf(first), indexOf(second)).trimEnd();
  const after = REPORT_TEXT.slice(indexOf(second), indexOf(until)).trimEnd();
  return spliced(indexOf(first), indexOf(until), positioned`${HERE}${after}\n\n${before}\n\n`);
}

/** The same text with its last line as the place. */
export function atItsEnd({ text }: Pick<Positioned, 'text'>): Positioned {
  const start = text.trimEnd().lastIndexOf('\n') + 1;
  return positioned`${text.slice(0, start)}${HERE}${text.slice(start)}`;
}

/** The same text with the first occurrence of some words as the place. */
export function atWords(words: string, { text }: Pick<Positioned, 'text'>): Positioned {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text does not contain: ${words}`);
  return positioned`${text.slice(0, start)}${HERE}${text.slice(start)}`;
}

/** The nth line, counted from 0, with exactly this text. */
export function lineWithText(words: string, nth: number): SourceLine {
  const line = new RegExp(`^( ?)${RegExp.escape(words)} *$`, 'gm');
  const [found] = [...REPORT_TEXT.matchAll(line)].slice(nth);
  if (!found) throw new Error(`The source has no line ${nth} with the text: ${words}`);
  const { index: start } = found;
  const number = REPORT_TEXT.slice(0, start).split('\n').length;
  return { number, start, end: start + found[0].length, indent: found[1] ?? '' };
}

function spliced(start: number, end: number, { text, offset }: Positioned): Positioned {
  const before = REPORT_TEXT.slice(0, start) + text.slice(0, offset);
  return positioned`${before}${HERE}${text.slice(offset)}${REPORT_TEXT.slice(end)}`;
}

function indexOf(words: string): number {
  const index = REPORT_TEXT.indexOf(words);
  if (index === -1) throw new Error(`The source does not contain: ${words}`);
  if (REPORT_TEXT.includes(words, index + 1))
    throw new Error(`The source contains twice: ${words}`);
  return index;
}

interface SourceLine {
  /** Counted from 1. */
  number: number;
  start: number;
  end: number;
  /** One space where the line starts a page. */
  indent: string;
}
