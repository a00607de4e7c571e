import { expect, test } from 'vitest';
import { fuzz, fuzzLayout } from './run.ts';

test('of 240 changes to the report none loses a word or moves a grade in silence', () => {
  const { faults, accepted, refused } = fuzz(240, 2005);
  expect(faults).toEqual([]);
  expect(Math.min(accepted, refused)).toBeGreaterThan(30);
});

test('a change of lines, pages or the order of words is never refused for its form', () => {
  expect(fuzzLayout(60, 2005)).toEqual([]);
});
