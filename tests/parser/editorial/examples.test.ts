import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readEditorial, readReport } from '../../../src/parser/index.ts';
import { HERE, positioned } from '../positioned.ts';
import type { Positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';
import { contentFile, REPORT_TEXT, reportIn } from '../real-report.ts';

const YAML = contentFile('report.yaml').toString();

test('the examples are those of the editor’s file', () => {
  const { examples } = reportIn(REPORT_TEXT);
  expect(examples.paragraph).toBe('p38');
  expect(examples.exclusion).toEqual({ word: 'care', without: 'social' });
});

describe('an example that the report does not have is refused at its place', () => {
  test.each<[string, Positioned]>([
    ['  area: staying-safe', positioned`  area: ${HERE}being-rich`],
    ['  paragraph: p38', positioned`  paragraph: ${HERE}p380`],
    ['  paragraph: p38', positioned`  paragraph: ${HERE}p23-4`],
    ['  item: p23-4', positioned`  item: ${HERE}p23-7`],
    ['  item: p23-4', positioned`  item: ${HERE}p23`],
    ['  word: thresholds', positioned`  word: ${HERE}doorsteps`],
    ['  phrase: Sure Start', positioned`  phrase: ${HERE}Start Sure`],
    ['  abbreviation: CAMHS', positioned`  abbreviation: ${HERE}CAM`],
    ['  beginning: thresh', positioned`  beginning: ${HERE}hreshold`],
    ['found: safeguarding', positioned`found: ${HERE}safeguarder`],
    ['without: social', positioned`without: ${HERE}antisocial`],
    ['  hyphenated: looked-after', positioned`  hyphenated: ${HERE}out-of-city`],
  ])('%s', (from, { text, offset }) => {
    const at = YAML.indexOf(from);
    expect(at).toBeGreaterThan(-1);
    const before = YAML.slice(0, at) + text.slice(0, offset);
    const rest = text.slice(offset) + YAML.slice(at + from.length);
    const { text: value, place } = positioned`${before}${HERE}${rest}`;
    expect(problemsWith(value)).toEqual([problem('example-unknown', place, 'report.yaml')]);
  });
});

/** The problems of report.yaml when it has other words. */
function problemsWith(value: string): string[] {
  const report = new VFile({ path: 'content/report.yaml', value });
  const editorial = readEditorial({
    report,
    abbreviations: contentFile('abbreviations.yaml'),
    links: contentFile('links.yaml'),
    counterparts: contentFile('counterparts.yaml'),
    'word-families': contentFile('word-families.yaml'),
    'also-called': contentFile('also-called.yaml'),
  });
  if (editorial) readReport(contentFile('report.txt'), editorial);
  return problemsIn(report);
}
