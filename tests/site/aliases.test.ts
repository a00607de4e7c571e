import { expect, test } from 'vitest';
import { aliasPages } from '../../src/site/aliases.ts';

test('the old address of a paragraph has a page that leads to the present one', () => {
  const aliases = [
    { from: 'p85', to: 'p84' },
    { from: 'a7', to: 'p23-4' },
  ];
  expect(aliasPages({ aliases })).toEqual([
    { slug: '85', was: 'Paragraph 85', is: 'Paragraph 84', url: '/paragraphs/84/' },
    { slug: 'a7', was: 'Annex A, paragraph 7', is: 'Paragraph 23', url: '/paragraphs/23/#p23-4' },
  ]);
});

test('the old addresses of list items and sections need no page', () => {
  const aliases = [
    { from: 'p23-9', to: 'p23-4' },
    { from: 'being-safe', to: 'staying-safe' },
  ];
  expect(aliasPages({ aliases })).toEqual([]);
});

test('a report without aliases has no such pages', () => {
  expect(aliasPages({})).toEqual([]);
});
