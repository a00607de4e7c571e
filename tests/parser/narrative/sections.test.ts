import { describe, expect, test } from 'vitest';
import { readAreas, readSections, spanOf } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';

const TEXT = `Summary report

Impact of local public services

Being healthy

1. It is adequate.

Grades

Main report

Being
healthy

2. It is adequate.

Annex B: Full

Recommendations

For immediate action

1. Improve.
`;

const sections = readSections(blocksOf(TEXT));

test('the parent of a section is the nearest heading of a higher level above it', () => {
  expect(sections.map(({ section: { slug, level, parent } }) => [slug, level, parent])).toEqual([
    ['summary-report', 1, null],
    ['summary-impact-of-local-public-services', 2, 'summary-report'],
    ['summary-being-healthy', 3, 'summary-impact-of-local-public-services'],
    ['grades', 1, null],
    ['main-report', 1, null],
    ['being-healthy', 3, 'main-report'],
    ['annex-b', 1, null],
    ['annex-b-recommendations', 2, 'annex-b'],
    ['annex-b-for-immediate-action', 3, 'annex-b-recommendations'],
  ]);
});

test('a section has the blocks up to the next heading, and the lines of its own heading', () => {
  const section = sections.find(({ section: { slug } }) => slug === 'being-healthy');
  expect(section?.blocks.map(({ text }) => text)).toEqual(['It is adequate.']);
  expect(section?.section).toMatchObject({
    heading: 'Being healthy',
    lines: { start: 13, end: 14 },
  });
});

describe('a section', () => {
  test('has the area that its heading names', () => {
    const areas = sections.flatMap(({ section: { slug, area } }) => (area ? [[slug, area]] : []));
    expect(areas).toEqual([
      ['summary-being-healthy', 'being-healthy'],
      ['being-healthy', 'being-healthy'],
    ]);
  });

  test('has the time frame that its heading names', () => {
    const times = sections.flatMap(({ section: { slug, timeframe } }) =>
      timeframe ? [[slug, timeframe]] : [],
    );
    expect(times).toEqual([['annex-b-for-immediate-action', 'immediate']]);
  });
});

test('an area has its name as the main report spells it, and its two sections', () => {
  const text = 'Achieving economic well being\n\nMain report\n\nAchieving Economic Well-being';
  const areas = readAreas(readSections(blocksOf(text)));
  expect(areas).toHaveLength(6);
  expect(areas.find(({ slug }) => slug === 'achieving-economic-well-being')).toEqual({
    slug: 'achieving-economic-well-being',
    name: 'Achieving Economic Well-being',
    summarySection: 'summary-achieving-economic-well-being',
    mainSection: 'achieving-economic-well-being',
  });
});

test('blocks before the first heading are in no section', () => {
  expect(readSections(blocksOf('1. It works.'))).toEqual([]);
});

test('a span runs from the first line to the last', () => {
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  expect(spanOf(lines)).toEqual({ start: 7, end: 24 });
});
