import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preloadSearch } from '../../../src/client/preload-search/preload-search.ts';

const META = '<meta name="search-corpus" content="/search/corpus.json">';

/** What is added to the head; it is not put there, or happy-dom would fetch it. */
const added: unknown[] = [];

beforeEach(() => {
  added.length = 0;
  document.head.innerHTML = META;
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    added.push(...nodes);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the words to search', () => {
  it('are fetched early where the address has a query', () => {
    history.replaceState(null, '', '/search/?q=care');
    preloadSearch();
    expect(added).toMatchObject([{ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }]);
    expect(added.map((link) => (link as Element).getAttribute('href'))).toEqual([
      '/search/corpus.json',
    ]);
  });

  it.each(['/search/', '/search/?q=', '/search/?view=lines'])('are not fetched at %s', (path) => {
    history.replaceState(null, '', path);
    preloadSearch();
    expect(added).toEqual([]);
  });

  it('are not fetched on a page that does not search', () => {
    document.head.innerHTML = '';
    history.replaceState(null, '', '/areas/?q=care');
    preloadSearch();
    expect(added).toEqual([]);
  });
});
