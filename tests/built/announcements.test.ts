import { describe, expect, it } from 'vitest';
import { all, attribute, one, pageAt, readPages } from './site.ts';

const pages = readPages();

describe('what a script changes on a page', () => {
  it.each([
    ['the count of what a search found', '/search/', '[role="status"]'],
    ['where a search in the report is', '/report/', '[role="status"]'],
    ['how many statements are left', '/judgements/', '[role="status"]'],
    ['the notes on a search', '/search/', '[data-notes]'],
  ])('is announced: %s', (_, path, selector) => {
    const region = one(selector, pageAt(path, pages));
    const isStatus = attribute(region, 'role') === 'status';
    expect(isStatus || attribute(region, 'ariaLive') === 'polite').toBe(true);
  });

  it('is announced from an element that is there before, and empty', () => {
    for (const path of ['/search/', '/report/', '/judgements/']) {
      const regions = all('main :is([role="status"], [aria-live])', pageAt(path, pages));
      expect(regions.map(({ children }) => children)).toEqual(regions.map(() => []));
    }
  });
});
