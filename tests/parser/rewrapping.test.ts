import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakPages, pageBoundaries, rewrap } from './layouts.ts';
import type { PageBreak } from './layouts.ts';
import { REPORT_TEXT, reportIn } from './real-report.ts';

const report = withoutPlaces(REPORT_TEXT);

describe('the report is the same', () => {
  test.each([50, 72, 110])('wrapped at %i columns', (width) => {
    const text = rewrap(REPORT_TEXT, width);
    expect(text).not.toBe(REPORT_TEXT);
    expect(withoutSpace(text)).toBe(withoutSpace(REPORT_TEXT));
    expect(withoutPlaces(text)).toEqual(report);
  });

  test.each([
    ['lines that end as on Windows', REPORT_TEXT.replaceAll('\n', '\r\n')],
    ['spaces at the end of every line but those of grades', withTrailingSpaces(REPORT_TEXT)],
    ['two spaces between words', REPORT_TEXT.replace(/(?<=[^\s\d]) (?=\S)/g, '  ')],
    ['a byte order mark', `\uFEFF${REPORT_TEXT}`],
    ['no line break at its end', REPORT_TEXT.trimEnd()],
    ['more blank lines at its end', `${REPORT_TEXT}\n\n \n`],
  ])('with %s', (_, text) => {
    expect(text).not.toBe(REPORT_TEXT);
    expect(withoutPlaces(text)).toEqual(report);
  });

  test.each(['running head', 'leading space'] as const)(
    'with page breaks everywhere, each a %s',
    (kind) => {
      const all = pageBoundaries(REPORT_TEXT);
      for (const offset of [0, 1, 2]) {
        const some = all.filter((_, index) => index % 3 === offset);
        const text = breakPages(REPORT_TEXT, new Map(some.map((at) => [at, kind])));
        expect(withoutPlaces(text)).toEqual(report);
      }
    },
  );

  test.each(['running head', 'leading space'] as const)(
    'with a page break, a %s, before “2. However” in paragraph 33',
    (kind) => {
      const at = REPORT_TEXT.split('\n').findIndex((line) => line.startsWith('2. However'));
      expect(pageBoundaries(REPORT_TEXT)).toContain(at);
      expect(withoutPlaces(breakPages(REPORT_TEXT, new Map([[at, kind]])))).toEqual(report);
    },
  );

  test('in any layout', () => {
    const isSame = (layout: Layout) => withoutPlaces(layOut(layout)) === report;
    fc.assert(fc.property(anyLayout, isSame), { numRuns: 40 });
  });
});

test('the comparison notices a changed word', () => {
  const text = REPORT_TEXT.replace('hot spots', 'cold spots');
  expect(withoutPlaces(text)).not.toEqual(report);
});

/** The report in a text, as JSON without the checksum of the text and the numbers of its lines. */
function withoutPlaces(text: string): string {
  return JSON.stringify(
    reportIn(text),
    (key, value: unknown) => (key === 'lines' || key === 'source' ? undefined : value),
    1,
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

function layOut({ width, breaks, spaces, lineEnd, start, end }: Layout): string {
  const wrapped = rewrap(REPORT_TEXT, width);
  const boundaries = pageBoundaries(wrapped);
  const placed = breaks.map(([where, kind]): [number, PageBreak] => [
    boundaries[Math.floor(where * boundaries.length)] ?? 0,
    kind,
  ]);
  const text = breakPages(wrapped, new Map(placed)).trimEnd();
  const laidOut = `${start}${text}${end}`;
  return (spaces ? withTrailingSpaces(laidOut) : laidOut).replaceAll('\n', lineEnd);
}

const anyLayout = fc.record<Layout>({
  width: fc.integer({ min: 30, max: 140 }),
  breaks: fc.array(
    fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.constantFrom<PageBreak>('running head', 'leading space'),
    ),
    { maxLength: 60 },
  ),
  spaces: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  start: fc.constantFrom('', '\uFEFF'),
  end: fc.constantFrom('', '\n', '\n\n'),
});

interface Layout {
  width: number;
  /** Each at a fraction of the text, from 0 to 1. */
  breaks: [where: number, kind: PageBreak][];
  /** Whether lines end in spaces, but for the rows of grades. */
  spaces: boolean;
  lineEnd: string;
  start: string;
  end: string;
}

/** A text with more spaces at the end of each line, but for the rows of grades: there they count. */
function withTrailingSpaces(text: string): string {
  return text.replaceAll(/^(?![ \d]*\d[ \d]*$).*$/gm, '$&   ');
}
