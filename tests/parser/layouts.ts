/**
 * Lay out a source text in other ways with the same words. Nothing here uses the parser: the kind of a
 * line is recognised by its appearance alone.
 */

/** Refill every run of lines to a width; a line may end after a hyphen or dash within a word. */
export function rewrap(text: string, width: number): string {
  const runs: string[] = [];
  let due = 1;

  for (const line of text.split('\n')) {
    const words = line.trim();
    const before = runs.at(-1) ?? '';
    if (/^ ?Annex [AB]:/.test(line)) due = 1;
    const isNumbered = words.startsWith(`${due}. `);
    if (isNumbered) due += 1;
    const startsRun = isNumbered || words.startsWith('•') || /^ [A-Z]/.test(line);

    if (isVerbatim(line)) runs.push(line);
    else if (startsRun || isVerbatim(before)) runs.push(line.trimEnd());
    else runs.splice(-1, 1, `${before}${before.endsWith('-') ? '' : ' '}${words}`);
  }
  return runs.map((run) => (isVerbatim(run) ? run : refill(run, width))).join('\n');
}

/**
 * Where a page can break: before any line, but not within a title or a label of the table, nor
 * between a list and the words after it that have no number.
 */
export function pageBoundaries(text: string): number[] {
  const lines = text.split('\n');
  const indexOf = (words: string) => lines.findIndex((line) => line.trim().startsWith(words));
  const [table, afterTable] = [indexOf('Grades'), indexOf('For immediate action')];
  const note = indexOf('For full details');
  const list = lines.slice(0, note).findLastIndex((line) => line.trim() !== '');

  return [...lines.keys()].filter((at) => {
    const breaksRun = (lines[at - 1] ?? '').trim() !== '' && lines[at]?.trim() !== '';
    const isInLabel = breaksRun && at > table && at < afterTable;
    const isBeforeNote = at > list && at <= note;
    return at > 0 && !isInLabel && !isBeforeNote && !isInTitle(lines, at);
  });
}

/** Break the page before some lines, and renumber all pages. */
export function breakPages(text: string, breaks: ReadonlyMap<number, PageBreak>): string {
  let page = 0;
  return text
    .split('\n')
    .flatMap((line, at) => {
      if (breaks.get(at) === 'running head') return [...HEAD_WITH_BLANKS, line];
      const startsPage = breaks.get(at) === 'leading space' && !isVerbatim(line);
      return [startsPage ? ` ${line.trimStart()}` : line];
    })
    .map((line) => line.replace(RUNNING_HEAD, (_, title: string) => `${title}${(page += 1)}`))
    .join('\n');
}

function isInTitle(lines: string[], at: number): boolean {
  const start = lines.slice(0, at).findLastIndex((line) => line.trim() === '') + 1;
  return lines.slice(start, at).some((line) => /^ ?Annex [AB]:/.test(line));
}

function isVerbatim(line: string): boolean {
  const isCells = /^[ \d]*\d[ \d]*$/.test(line);
  return line.trim() === '' || RUNNING_HEAD.test(line) || isCells;
}

function refill(run: string, width: number): string {
  const lines = [''];
  for (const word of run.split(/(?<=\S) +/)) {
    for (const [index, piece] of word.split(/(?<=\S[-–])(?=\S)/).entries()) {
      const line = lines.at(-1) ?? '';
      const extended = `${line}${index === 0 && line !== '' ? ' ' : ''}${piece}`;
      if (line === '' || extended.length <= width) lines.splice(-1, 1, extended);
      else lines.push(piece);
    }
  }
  return lines.join('\n');
}

const RUNNING_HEAD = /^(\S.* joint area review +)\d+ *$/;
const HEAD_WITH_BLANKS = [
  '',
  '',
  '',
  'Stoke-on-Trent joint area review        0',
  '',
  ' ',
  '',
  ' ',
];

export type PageBreak = 'running head' | 'leading space';
