import { expect, test } from 'vitest';
import { recommendationsTimed } from '../../../src/parser/checks/recommendations.ts';
import { problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

test('recommendations under a time frame are accepted', () => {
  const text =
    'Recommendations\n\nFor immediate action\n\n1. Improve.\n\nAnnex B: All\n\nFor immediate action\n\n1. Do.';
  expect(problemsBy(recommendationsTimed, text)).toEqual([]);
});

test.each([
  [
    'in the report',
    positioned`Recommendations\n\n${HERE}1. Improve.\n\nFor immediate action\n\n2. Do.`,
  ],
  ['in annex B', positioned`Annex B: All\n\nRecommendations\n\n${HERE}1. Improve.`],
])('a recommendation under no time frame is reported: %s', (_, { text, place }) => {
  expect(problemsBy(recommendationsTimed, text)).toEqual([
    problem('recommendation-timeframe', place),
  ]);
});
