import { expect, it } from 'vitest';
import { referrersTo } from '../../src/site/cross-references.ts';

it.each([
  ['several list items', '/report/', [{ where: 'in paragraphs', refs: ['p23-1', 'b4-1'] }]],
  ['one list item', '/areas/staying-safe/', [{ where: 'in paragraph', refs: ['b4-1'] }]],
  ['text without a number', '/report/#annex-b', [{ where: 'after paragraph', refs: ['p23'] }]],
  ['nothing', '/report/#annex-a', []],
])('says where the report refers to a place: in %s', (_, url, expected) => {
  expect(referrersTo(url)).toEqual(expected);
});
