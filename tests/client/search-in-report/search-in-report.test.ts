// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement, findElement } from '../../../src/client/dom.ts';
import { showSearchInReport } from '../../../src/client/search-in-report/search-in-report.ts';

let bar: HTMLElement;

beforeEach(() => {
  bar = createElement('div');
  bar.hidden = true;
  document.head.innerHTML = '<meta name="search-corpus" content="/corpus.json">';
  bar.innerHTML =
    '<p role="status"></p><button data-previous></button>' +
    '<button data-next></button><button data-close></button>';
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a search in the report', () => {
  it('says that it could not be loaded, and offers only to close', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await showSearchInReport(bar, 'care');
    expect(bar.hidden).toBe(false);
    expect(findElement(bar, '[role="status"]', HTMLElement).textContent).toBe(
      'care: the search could not be loaded.',
    );
    expect([...bar.querySelectorAll('button')].map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('passes an error in our own code on', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({})));
    await expect(showSearchInReport(bar, 'care')).rejects.toThrow(TypeError);
    expect(bar.hidden).toBe(true);
  });

  it('fetches nothing when the page lacks the address of the texts', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    document.head.innerHTML = '';
    await expect(showSearchInReport(bar, 'care')).rejects.toThrow(
      'The page has no meta[name="search-corpus"].',
    );
    expect(fetch).not.toHaveBeenCalled();
  });
});
