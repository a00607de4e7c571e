import { expect, test } from 'vitest';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

const { paragraphs, recommendations } = reportIn(REPORT_TEXT);

const evidence = recommendations.flatMap(({ evidence, actions }) => [
  ...evidence,
  ...actions.flatMap((action) => action.evidence),
]);
const areas = [
  ...recommendations.flatMap(({ ref, areas }) => areas.map(({ reason }) => ({ ref, reason }))),
  ...paragraphs.flatMap(({ ref, concerns }) => concerns.map(({ reason }) => ({ ref, reason }))),
];

test('every quotation given as evidence is in the paragraph cited', () => {
  expect(evidence.filter(isMisquoted)).toEqual([]);
});

test('every quotation from a recommendation or annex A is in that paragraph', () => {
  expect(areas.filter(isMisquoted)).toEqual([]);
});

test('the reasons contain quotations', () => {
  expect(
    [...evidence, ...areas].flatMap(({ reason }) => quotationsIn(reason)).length,
  ).toBeGreaterThan(30);
});

function isMisquoted({ ref, reason }: { ref: string; reason: string }): boolean {
  const cited = paragraphs.find((paragraph) => paragraph.ref === ref);
  const words = [cited?.text, ...(cited?.items ?? []).map(({ text }) => text)].join(' ');
  return quotationsIn(reason).some((quotation) => !words.includes(quotation));
}

/** The text between ‘ and ’; a ’ before a letter is an apostrophe. */
function quotationsIn(reason: string): string[] {
  return [...reason.matchAll(/‘(.+?)’(?!\p{L})/gu)].map(([, quotation]) => quotation ?? '');
}
