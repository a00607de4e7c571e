import { describe, expect, test } from 'vitest';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

const { recommendations, counterparts } = reportIn(REPORT_TEXT);

describe('the recommendations that the report connects', () => {
  test('are paragraph 23 and those of annex B that an editor does not pair with another, both ways', () => {
    const pairs = recommendations.flatMap(({ ref, counterparts: others }) =>
      others.map((other) => [ref, other.ref, other.basis]),
    );
    const annex = ['b1', 'b2', 'b4'];
    expect(pairs).toEqual([
      ...annex.map((ref) => ['p23', ref, 'stated']),
      ['p25', 'b3', 'editorial'],
      ['b1', 'p23', 'stated'],
      ['b2', 'p23', 'stated'],
      ['b3', 'p25', 'editorial'],
      ['b4', 'p23', 'stated'],
      ['b4', 'p23-6', 'editorial'],
    ]);
  });
});

describe('the actions that an editor pairs', () => {
  test('are those of paragraph 23 with those of annex B, both ways with one reason', () => {
    const links = recommendations.flatMap(({ actions }) =>
      actions.flatMap(({ ref, counterparts: others }) =>
        others.map((other) => [ref, other.ref, other.reason] as const),
      ),
    );
    const pairs = [
      ['p23-1', 'b4-2'],
      ['p23-2', 'b2-2'],
      ['p23-2', 'b2-3'],
      ['p23-3', 'b2-9'],
      ['p23-4', 'b2-8'],
      ['p23-5', 'b2-7'],
      ['p23-6', 'b3-2'],
    ];
    const ways = pairs.flatMap(([one = '', other = '']) => [
      [one, other],
      [other, one],
    ]);
    expect(links.map(([from, to]) => `${from} ${to}`).sort()).toEqual(
      [...ways.map((way) => way.join(' ')), 'p23-6 b4'].sort(),
    );
    for (const [from, to, reason] of links.filter(([, to]) => to !== 'b4')) {
      expect(links).toContainEqual([to, from, reason]);
    }
  });
});

describe('the pairs of summary and main report', () => {
  test('cover the overview and every summary of an area', () => {
    expect([...new Set(counterparts.map(({ summary }) => summary))]).toEqual(
      Array.from({ length: 11 }, (_, index) => `p${index + 12}`),
    );
  });
});
