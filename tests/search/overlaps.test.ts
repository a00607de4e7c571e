import { expect, it } from 'vitest';
import { withoutOverlaps } from '../../src/search/query/overlaps.ts';

it('keeps of mentions that share words the longest, of equally long ones the first', () => {
  const mentions = [
    { first: 4, last: 4, name: 'board' },
    { first: 3, last: 4, name: 'LSCB' },
    { first: 3, last: 4, name: 'LCSB' },
    { first: 1, last: 2, name: 'later' },
    { first: 0, last: 1, name: 'earlier' },
  ];
  expect(withoutOverlaps(mentions)).toEqual([
    { first: 0, last: 1, name: 'earlier' },
    { first: 3, last: 4, name: 'LSCB' },
  ]);
});
