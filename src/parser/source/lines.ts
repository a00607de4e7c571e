import type { VFile } from 'vfile';

/**
 * Split a source text into lines and tell words from page furniture.
 *
 * Guarantees to the next stage: line numbers count from 1; `text` has no space at either end, single
 * ones within and no carriage return; `raw` keeps every space; a running head and a blank line are furniture;
 * every words line knows what stands between it and the words line before (`gap`).
 *
 * @param file The source text, already decoded.
 * @returns All lines of the source, in order.
 */
export function readLines(file: VFile): Line[] {
  let gap: Gap = 'page';

  return String(file)
    .replace(/\n$/, '')
    .split('\n')
    .map((rawLine, index) => {
      const raw = rawLine.replace(/\r$/, '');
      const text = raw.trim().replace(/\s+/g, ' ');
      const line = { number: index + 1, raw, text };

      if (text === '') {
        gap = gap === 'page' ? 'page' : 'blank';
        return { ...line, kind: 'blank' };
      }

      const head = RUNNING_HEAD.exec(text);
      if (head) {
        gap = 'page';
        return { ...line, kind: 'running-head', page: Number(head[1]) };
      }

      const startsPage = /^ \S/.test(raw);
      const words: WordsLine = { ...line, kind: 'words', gap: startsPage ? 'page' : gap };
      gap = 'none';
      return words;
    });
}

/** The lines that hold words of the report, in order. */
export function wordsLines(lines: Line[]): WordsLine[] {
  return lines.filter((line) => line.kind === 'words');
}

/** The lines that run on from `lines[index]` with nothing between them, that line included. */
export function runAt(lines: WordsLine[], index: number): WordsLine[] {
  const next = lines.findIndex((line, at) => at > index && line.gap !== 'none');
  return lines.slice(index, next === -1 ? undefined : next);
}

/**
 * Undo line breaks: one space for each, and none after a hyphen or dash that ends a line, for in
 * these reports every hyphen at a line end is a real one. One that hangs (“multi- and
 * single-agency”) keeps its space.
 */
export function joinLines(lines: readonly { text: string }[]): string {
  return lines.map((line) => line.text).reduce(joinText, '');
}

/** Join a text and what follows it on the next line. */
export function joinText(before: string, after: string): string {
  const endsInHyphen = /\S[-–]$/.test(before);
  const hangs = /^(and|or|to)( |$)/.test(after);
  const tight = before === '' || (endsInHyphen && !hangs);
  return `${before}${tight ? '' : ' '}${after}`;
}

const RUNNING_HEAD = /^\S.* joint area review\s+(\d{1,3})$/;

/** What stands between a line of words and the one before it. */
export type Gap = 'none' | 'blank' | 'page';

interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** The line as it stands, without its line break. */
  raw: string;
  /** The line without space at its ends, and one space between words. */
  text: string;
}

export interface WordsLine extends SourceLine {
  kind: 'words';
  gap: Gap;
}

export interface RunningHead extends SourceLine {
  kind: 'running-head';
  /** The printed page number. */
  page: number;
}

export type Line = WordsLine | RunningHead | (SourceLine & { kind: 'blank' });
