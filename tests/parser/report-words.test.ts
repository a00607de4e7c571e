import { describe, expect, test } from 'vitest';
import { REPORT_TEXT, reportIn } from './real-report.ts';

const report = reportIn(REPORT_TEXT);
const { judgements, legend, notes, paragraphs, sections } = report;
const sourceLines = REPORT_TEXT.split('\n');

/** The text above the rows of the table, which the model has in another form. */
const tableHead = [
  `Grades awarded: ${legend.map(({ grade, word }) => `${grade}: ${word}`).join('; ')}`,
  ...new Set(judgements.map(({ scope }) => scope)),
].join(' ');
const tableRows = Map.groupBy(judgements, ({ lines }) => lines.start);

describe('every word of the source', () => {
  test('is in the report, in the same order', () => {
    const texts = [
      ...sections.map(({ heading, lines }) => ({ text: heading, at: lines.start })),
      ...paragraphs.map(({ text, lines }) => ({ text, at: lines.start })),
      ...paragraphs.flatMap(({ items }) =>
        items.map(({ text, lines }) => ({ text, at: lines.start })),
      ),
      ...notes.map(({ text, lines }) => ({ text, at: lines.start })),
      { text: tableHead, at: lineOf('Grades') + 1 },
      ...[...tableRows].map(([at, row]) => ({
        text: [row[0]?.subject, ...row.map(({ grade }) => grade)].join(' '),
        at,
      })),
    ];
    const words = texts.toSorted((a, b) => a.at - b.at).flatMap(({ text }) => text.split(' '));
    expect(words).toEqual(wordsOfSource());
  });

  test('is counted: there are more than ten thousand', () => {
    expect(wordsOfSource().length).toBeGreaterThan(10_000);
  });
});

describe('every line of the source', () => {
  test('with text belongs to one thing in the report, other lines to none', () => {
    const firstRow = Math.min(...tableRows.keys());
    const claims = [
      ...sections.map(({ lines }) => lines),
      ...paragraphs.map(({ lines, items }) => ({
        ...lines,
        end: (items[0]?.lines.start ?? lines.end + 1) - 1,
      })),
      ...paragraphs.flatMap(({ items }) => items.map(({ lines }) => lines)),
      ...notes.map(({ lines }) => lines),
      { start: lineOf('Grades') + 1, end: firstRow - 1 },
      ...[...tableRows.values()].flatMap((row) => row[0]?.lines ?? []),
    ];
    const claimed = claims
      .flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at))
      .filter((line) => !isFurniture(sourceLines[line - 1] ?? ''));
    const withWords = sourceLines.flatMap((line, at) => (isFurniture(line) ? [] : [at + 1]));
    expect(claimed.toSorted((a, b) => a - b)).toEqual(withWords);
  });

  test('of a list item is among those of its paragraph', () => {
    const items = paragraphs.flatMap(({ lines, items }) => items.map((item) => ({ item, lines })));
    expect(items.filter(({ item, lines }) => item.lines.start <= lines.start)).toEqual([]);
    expect(items.filter(({ item, lines }) => item.lines.end > lines.end)).toEqual([]);
  });
});

/**
 * The words of the source, found without the parser: no running heads, no bullets, no numbers of
 * paragraphs, which count from 1 and again from each annex; a hyphen at a line end joins.
 */
function wordsOfSource(): string[] {
  let due = 1;
  const lines = sourceLines.map((line) => {
    if (/^ ?Annex [AB]:/.test(line)) due = 1;
    if (isFurniture(line)) return '';
    const number = `${due}. `;
    const isNumbered = line.trimStart().startsWith(number);
    if (isNumbered) due += 1;
    return line
      .trim()
      .slice(isNumbered ? number.length : 0)
      .replace(/^• */, '');
  });
  return lines
    .join('\n')
    .replace(/-\n+/g, '-')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function isFurniture(line: string): boolean {
  return /^ *$|joint area review +\d+ *$/.test(line);
}

function lineOf(words: string): number {
  return sourceLines.findIndex((line) => line.trim() === words) + 1;
}
