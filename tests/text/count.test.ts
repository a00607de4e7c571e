import { expect, it } from 'vitest';
import { count } from '../../src/text/count.ts';

it('counts in the singular and in the plural', () => {
  expect([count(0, 'action'), count(1, 'action'), count(2, 'action')]).toEqual([
    '0 actions',
    '1 action',
    '2 actions',
  ]);
});
