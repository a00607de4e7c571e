import { expect, it } from 'vitest';
import { crossReferences, referrersTo, separatorBefore } from '../../src/site/cross-references.ts';

it.each([
  ['several list items', '/report/', [{ where: 'in paragraphs', refs: ['p23-1', 'b4-1'] }]],
  ['one list item', '/areas/staying-safe/', [{ where: 'in paragraph', refs: ['b4-1'] }]],
  ['text without a number', '/report/#annex-b', [{ where: 'after paragraph', refs: ['p23'] }]],
  ['nothing', '/report/#annex-a', []],
])('says where the report refers to a place: in %s', (_, url, expected) => {
  expect(referrersTo(url)).toEqual(expected);
});

it('takes the names of its areas in quotes and of its annexes for the report’s references to itself', () => {
  const own = crossReferences.filter(({ url }) => url.startsWith('/'));
  expect(own.map(({ words, url }) => `${words} ${url}`)).toEqual([
    'this report /report/',
    '‘Being healthy’ /areas/being-healthy/',
    '‘Staying safe’ /areas/staying-safe/',
    '‘Enjoying and achieving’ /areas/enjoying-and-achieving/',
    '‘Making a positive contribution’ /areas/making-a-positive-contribution/',
    '‘Achieving economic well-being’ /areas/achieving-economic-well-being/',
    '‘Service management’ /areas/service-management/',
    'annex A /report/#annex-a',
    'annex B /report/#annex-b',
  ]);
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
])('puts commas between several things, and a word before the last: %j', (things, text) => {
  const parts = things.map((thing, at) => separatorBefore(at, things.length) + thing);
  expect(parts.join('')).toBe(text);
});
