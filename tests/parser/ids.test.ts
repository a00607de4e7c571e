import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/schema.ts';
import { checkIds } from '../../src/parser/ids.ts';
import { REPORT_TEXT, reportIn } from './real-report.ts';

const report = reportIn(REPORT_TEXT);

test('an id that is kept is not reported, with the same words or with corrected ones', () => {
  expect(problems(report)).toEqual([]);
  const paragraphs = report.paragraphs.map((one) => ({ ...one, text: `${one.text} More.` }));
  expect(problems({ ...report, paragraphs })).toEqual([]);
});

describe('an id that is lost is reported', () => {
  test.each<[string, string, Partial<Report>]>([
    ['of a paragraph', 'p84', { paragraphs: without('paragraphs', 'ref', 'p84') }],
    ['of a section', 'annex-a', { sections: without('sections', 'slug', 'annex-a') }],
    [
      'of an area',
      'staying-safe',
      { areas: [], sections: without('sections', 'slug', 'staying-safe') },
    ],
    [
      'of a judgement',
      'grade-staying-safe',
      { judgements: without('judgements', 'id', 'grade-staying-safe') },
    ],
    [
      'of a list item',
      'p5-7',
      {
        paragraphs: report.paragraphs.map((one) =>
          one.ref === 'p5' ? { ...one, items: one.items.slice(0, -1) } : one,
        ),
      },
    ],
  ])('%s', (_, id, changes) => {
    expect(problems({ ...report, ...changes })).toContainEqual([
      'id-lost',
      expect.stringContaining(`expected “${id}”`),
    ]);
  });

  test('unless an alias leads on from it', () => {
    const paragraphs = without('paragraphs', 'ref', 'p84');
    const aliases = [{ from: 'p84', to: 'p83' }];
    expect(problems({ ...report, paragraphs, aliases })).toEqual([]);
  });

  test('also if it is an alias of the last report', () => {
    const last = { ...report, aliases: [{ from: 'p85', to: 'p84' }] };
    expect(problems(report, last)).toEqual([['id-lost', expect.stringContaining('“p85”')]]);
  });

  test('but not an alias that is kept, or one whose id the report has again', () => {
    const aliases = [{ from: 'p85', to: 'p84' }];
    expect(problems({ ...report, aliases }, { ...report, aliases })).toEqual([]);
    expect(problems(report, { ...report, aliases: [{ from: 'p84', to: 'p83' }] })).toEqual([]);
  });

  test('at its line of the last report', () => {
    const file = lastFile(report);
    checkIds({ ...report, paragraphs: without('paragraphs', 'ref', 'p84') }, file);
    const line = String(file).split('\n')[(file.messages[0]?.line ?? 0) - 1];
    expect(line).toBe('      "ref": "p84",');
  });
});

test('an id that has the words of another one is reported: the paragraphs were renumbered', () => {
  const words = new Map(report.paragraphs.map(({ ref, text }) => [ref, text]));
  const swap = (ref: string) => ({ p38: 'p39', p39: 'p38' })[ref] ?? ref;
  const paragraphs = report.paragraphs.map((one) => ({
    ...one,
    text: words.get(swap(one.ref)) ?? '',
  }));
  expect(problems({ ...report, paragraphs })).toEqual([
    [
      'id-moved',
      expect.stringContaining('expected “p38” with its own words, found those that “p39”'),
    ],
    [
      'id-moved',
      expect.stringContaining('expected “p39” with its own words, found those that “p38”'),
    ],
  ]);
});

test.each(['', 'before', '{}', '<<<<<<< one\n{}', '[1, 2]'])(
  'the text %j instead of the last report is one problem',
  (value) => {
    const file = new VFile({ path: 'report.json', value });
    checkIds(report, file);
    expect(file.messages).toMatchObject([{ ruleId: 'report-unreadable', line: 1 }]);
  },
);

function without<Key extends 'paragraphs' | 'sections' | 'judgements'>(
  list: Key,
  idKey: string,
  id: string,
): Report[Key] {
  return report[list].filter(
    (one) => (one as Record<string, unknown>)[idKey] !== id,
  ) as Report[Key];
}

function lastFile(last: Report): VFile {
  return new VFile({ path: 'report.json', value: JSON.stringify(last, null, 2) });
}

function problems(now: Report, last = report): [string | undefined, string][] {
  const file = lastFile(last);
  checkIds(now, file);
  return file.messages.map(({ ruleId, reason }) => [ruleId, reason]);
}
