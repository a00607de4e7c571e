import { describe, expect, test } from 'vitest';
import { headingOrder } from '../../../src/parser/checks/headings.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

test('a missing heading is reported at the next heading', () => {
  const { text, place } =
    positioned`Introduction\n\n1. It works.\n\n${HERE}Summary report\n\n2. It lasts.`;
  const atNext = problemsBy(headingOrder, text).filter((found) => found.startsWith('text:5:'));
  expect(atNext).toEqual([problem('heading-missing', place)]);
});

test('a heading out of order is reported where it is', () => {
  const { text, place } = positioned`Context\n\n${HERE}Introduction`;
  expect(problemsBy(headingOrder, text)).toContain(problem('heading-order', place));
});

describe('at the end of the text', () => {
  test('every missing heading is reported', () => {
    const { text, place } = positioned`Annex B: All\n\n1. It works.\n${HERE}It lasts.`;
    const missing = problem('heading-missing', place);
    const found = problemsBy(headingOrder, text);
    expect(found.filter((one) => one === missing)).toHaveLength(1);
  });

  test.each(['1. It works.', 'For action in the longer term'])(
    'the time frames of annex B may be missing: %s',
    (last) => {
      const text = `Annex B: All\n\nRecommendations\n\n${last}`;
      const found = problemsBy(headingOrder, text);
      expect(found.filter((one) => !one.startsWith('text:1:'))).toEqual([]);
    },
  );
});
