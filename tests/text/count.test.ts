import { expect, it } from 'vitest';
import { count } from '../../src/text/count.ts';

it('uses the singular for one and the plural for other numbers', () => {
  expect([count(0, 'action'), count(1, 'action'), count(2, 'action')]).toEqual([
    '0 actions',
    '1 action',
    '2 actions',
  ]);
});
