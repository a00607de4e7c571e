import { expect, it } from 'vitest';
import { all, attribute, pageAt } from './site.ts';

const page = pageAt('/search/');

it('has the first of the ways to sort and of the ways to display results chosen', () => {
  const checked = all('#choices input[checked]', page);
  expect(checked.map((input) => attribute(input, 'value'))).toEqual(['best', 'excerpts']);
});

it('has a map of twelve groups without links, which shows what was found', () => {
  expect(all('.map > li', page)).toHaveLength(12);
  expect(all('.map a', page)).toEqual([]);
});
