import { describe, expect, it } from 'vitest';
import { keptPlace } from '../../../src/client/offline/kept-place.ts';

const KEPT = {
  pages: ['', 'report/', 'search/', 'areas/staying-safe/', 'offline/'],
  report: 'report/',
  paragraphs: 'paragraphs/',
  offline: 'offline/',
};

describe('without a network, a reader finds', () => {
  it.each([
    ['the overview at its address', '', ''],
    ['a kept page at its address', 'areas/staying-safe/', 'areas/staying-safe/'],
    ['a kept page whose slash was left out', 'search', 'search/'],
    ['a paragraph in the report', 'paragraphs/38/', 'report/#p38'],
    ['a paragraph of an annex in the report', 'paragraphs/a2/', 'report/#a2'],
    ['a paragraph whose slash was left out', 'paragraphs/38', 'report/#p38'],
  ])('%s', (_, path, place) => {
    expect(keptPlace(path, KEPT)).toBe(place);
  });

  it.each([
    ['the list of all paragraphs', 'paragraphs/'],
    ['a file beside a paragraph', 'paragraphs/38/paragraph.json'],
    ['a page that is not kept', 'words/'],
    ['a page whose name only begins like a kept one', 'areas/staying-safe/more/'],
  ])('nothing of %s', (_, path) => {
    expect(keptPlace(path, KEPT)).toBeUndefined();
  });
});
