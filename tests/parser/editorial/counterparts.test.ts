import { describe, expect, test } from 'vitest';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

const { recommendations, counterparts } = reportIn(REPORT_TEXT);

describe('the recommendations that the report connects', () => {
  test('are paragraph 23 and those of annex B, in both directions, as stated links', () => {
    const pairs = recommendations.flatMap(({ ref, counterparts: others }) =>
      others.map((other) => [ref, other.ref, other.basis]),
    );
    const annex = ['b1', 'b2', 'b3', 'b4'];
    expect(pairs).toEqual([
      ...annex.map((ref) => ['p23', ref, 'stated']),
      ...annex.map((ref) => [ref, 'p23', 'stated']),
    ]);
  });
});

describe('the pairs of summary and main report', () => {
  test('cover the overview and every summary of an area', () => {
    expect([...new Set(counterparts.map(({ summary }) => summary))]).toEqual(
      Array.from({ length: 11 }, (_, index) => `p${index + 12}`),
    );
  });
});
