import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement, findElement } from '../../../src/client/dom.ts';
import { showSearchInReport } from '../../../src/client/search-in-report/search-in-report.ts';
import { corpusData } from '../../search/made-corpus.ts';

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

describe('a search that is found in the report', () => {
  const highlights = new Map<string, Set<Range>>();

  beforeEach(() => {
    highlights.clear();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', HighlightSet);
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(CORPUS)));
    document.body.innerHTML = `<article>${['Care is good.', 'The plan is late.', 'Care, care.']
      .map(
        (text, at) =>
          `<div id="p${at + 1}" data-paragraph><div class="words"><p>${text}</p></div></div>`,
      )
      .join('')}</article>`;
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it.each([
    ['/report/', 'p1', 1],
    ['/report/#p3', 'p3', 2],
    ['/report/?mention=2#p3', 'p3', 3],
    ['/report/#p2', 'p2', 1],
    ['/report/#p9', 'p1', 1],
  ])(
    'leaves the reader of %s at %s, and says that mention %i is current',
    async (address, id, which) => {
      history.replaceState(null, '', address);
      await showSearchInReport(bar, 'care');
      expect(document.activeElement?.id).toBe(id);
      expect(findElement(bar, '[role="status"]', HTMLElement).textContent).toMatch(
        `care: ${which} of 3.`,
      );
    },
  );

  it('makes room for its bar while that is open', async () => {
    await showSearchInReport(bar, 'care');
    expect(document.documentElement.hasAttribute('data-searching')).toBe(true);
    findElement(bar, '[data-close]', HTMLButtonElement).click();
    expect(document.documentElement.hasAttribute('data-searching')).toBe(false);
    expect(bar.hidden).toBe(true);
  });

  it('no longer marks words that are changed where they stand, as by a translation', async () => {
    await showSearchInReport(bar, 'care');
    expect([...(highlights.get('found') ?? [])].map(String)).toEqual(['Care', 'Care', 'care']);
    const text = document.querySelector('#p1 .words > p')?.firstChild;
    if (text instanceof Text) text.data = 'Les soins sont bons.';
    await vi.waitFor(() => {
      expect([...(highlights.get('found') ?? [])].map(String)).toEqual(['Care', 'care']);
    });
  });
});

/** The stand-in for a browser has no highlights. */
class HighlightSet extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const CORPUS = corpusData([
  { texts: [['Care is good.']] },
  { texts: [['The plan is late.']] },
  { texts: [['Care, care.']] },
]);
