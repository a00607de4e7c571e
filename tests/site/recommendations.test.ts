import { expect, it } from 'vitest';
import { recommendingParts } from '../../src/site/recommendations.ts';

it('names the parts of the report that make recommendations, in its order', () => {
  expect(recommendingParts).toEqual([
    { name: 'Recommendations', slug: 'recommendations' },
    { name: 'Annex B', slug: 'annex-b' },
  ]);
});
