import { expect, it } from 'vitest';
import { all, pageAt, textOf } from './site.ts';

it('lists numbers by what they are worth: 240,000 after 99', () => {
  const heads = all('dt', pageAt('/words/')).map(textOf);
  const numbers = heads
    .filter((head) => /^\d/.test(head))
    .map((head) => parseFloat(head.replaceAll(',', '')));
  expect(numbers).toContain(240_000);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});
