import type { VFile } from 'vfile';

/**
 * Split a source text into lines and separate text from page furniture (running heads, blank lines).
 *
 * Guarantees to the next stage: line numbers count from 1; `text` is trimmed, with single spaces and
 * no carriage return; `raw` keeps every space; every line of text records what separates it from the
 * line of text before (`gap`).
 *
 * @param file The decoded source text.
 * @param title The report’s title: a running head is a line of the title and a page number, no more.
 * @returns All lines of the source, in order.
 */
export function readLines(file: VFile, title: string): Line[] {
  let gap: Gap = 'page';

  return String(file)
    .replace(/\n$/, '')
    .split('\n')
    .map((rawLine, index) => {
      const printed = rawLine.replace(/\r$/, '');
      const raw = printed.replaceAll('\f', '');
      const text = raw.trim().replace(/\s+/g, ' ');
      const line = { number: index + 1, raw, text };
      const hasPageBreak = printed !== raw;

      if (text === '') {
        gap = gap === 'page' || hasPageBreak ? 'page' : 'blank';
        return { ...line, kind: 'blank' };
      }

      const page = runningHeadPage(text, title);
      if (page !== undefined) {
        gap = 'page';
        return { ...line, kind: 'running-head', page };
      }

      // The source text marks the first line of a page with a form feed or one leading space.
      const startsPage = printed.startsWith('\f') || /^ \S/.test(raw);
      const textLine: TextLine = { ...line, kind: 'text', gap: startsPage ? 'page' : gap };
      gap = printed.endsWith('\f') ? 'page' : 'none';
      return textLine;
    });
}

/** The lines that contain text of the report, in order. */
export function textLines(lines: readonly Line[]): TextLine[] {
  return lines.filter((line) => line.kind === 'text');
}

/** The line at an index and those that follow it without a gap. */
export function runAt(lines: readonly TextLine[], index: number): TextLine[] {
  let end = index + 1;
  while (lines[end]?.gap === 'none') end += 1;
  return lines.slice(index, end);
}

/**
 * Join lines into one text. Each line break becomes a space, except after a hyphen or dash: in these
 * reports every hyphen at a line end belongs to its word. A suspended hyphen (“multi- and
 * single-agency”) keeps its space.
 */
export function joinLines(lines: readonly { text: string }[]): string {
  return lines
    .map(({ text }, index) => separatorBetween(lines[index - 1]?.text ?? '', text) + text)
    .join('');
}

/** Join a text and the text of the next line; see `joinLines`. */
export function joinText(before: string, after: string): string {
  return before + separatorBetween(before, after) + after;
}

function separatorBetween(before: string, after: string): '' | ' ' {
  const endsInHyphen = /^\S[-–]$/.test(before.slice(-2));
  const isSuspended = /^(and|or|to)( |$)/.test(after);
  return before === '' || (endsInHyphen && !isSuspended) ? '' : ' ';
}

function runningHeadPage(text: string, title: string): number | undefined {
  const page = text.startsWith(`${title} `) ? text.slice(title.length + 1) : '';
  return /^[1-9]\d*$/.test(page) ? Number(page) : undefined;
}

/** What separates a line of text from the line of text before it. */
type Gap = 'none' | 'blank' | 'page';

interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** The line as in the source, without its line break. */
  raw: string;
  /** The line trimmed, with single spaces between words. */
  text: string;
}

export interface TextLine extends SourceLine {
  kind: 'text';
  gap: Gap;
}

interface RunningHead extends SourceLine {
  kind: 'running-head';
  /** The printed page number. */
  page: number;
}

export type Line = TextLine | RunningHead | (SourceLine & { kind: 'blank' });
