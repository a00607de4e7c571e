import { describe, expect, it } from 'vitest';
import { indexPlacesFor } from '../real-corpus.ts';

describe('a question about the report itself', () => {
  it.each([
    ['how old is this report', '/about/#citation'],
    ['When was the report published?', '/about/#citation'],
    ['who wrote this report', '/about/#citation'],
    ['What has to be done?', '/recommendations/'],
    ['what needs to improve', '/recommendations/'],
    ['what was inadequate', '/judgements/'],
  ])('leads to the page that answers it: %s', (query, url) => {
    expect(indexPlacesFor(query).map((place) => place.url)).toEqual([url]);
  });

  it.each(['report', 'date', 'published', 'need', 'improve', 'old'])(
    'is not found for one of its words: %s',
    (query) => {
      const asked = indexPlacesFor(query).filter(({ url }) => !/subjects|glossary/.test(url));
      expect(asked).toEqual([]);
    },
  );
});
