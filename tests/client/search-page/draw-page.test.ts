import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { answer } from '../../../src/client/search-page/answer.ts';
import {
  drawAnswer,
  drawRequest,
  findParts,
  hideNearest,
} from '../../../src/client/search-page/draw-page.ts';
import type { PageParts } from '../../../src/client/search-page/draw-page.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

let parts: PageParts;

beforeEach(() => {
  document.title = 'Search';
  parts = findParts(makePage());
});

describe('the search page', () => {
  it('has what is asked for in its title and, unless the reader is typing, in its field', () => {
    const field = parts.page.querySelector('input');
    drawRequest(parts, { search: searchFor('care'), isTyping: true });
    expect([document.title, field?.value]).toEqual(['care – Search', '']);
    drawRequest(parts, { search: searchFor('audit'), isTyping: false });
    expect([document.title, field?.value]).toEqual(['audit – Search', 'audit']);
    drawRequest(parts, { search: searchFor(''), isTyping: false });
    expect([document.title, field?.value]).toEqual(['Search', '']);
  });

  it('says of a result which chosen area only an editor connects it with', async () => {
    const choices = { area: ['staying-safe'], part: [], kind: [] };
    const request = { search: searchFor('LSCB', { choices }), isTyping: false };
    const answered = await answer(request, smallCorpus);
    const hits = answered.hits.map((hit) => ({
      ...hit,
      paragraph: { ...hit.paragraph, editorialAreas: ['being-healthy', 'staying-safe'] },
    }));
    await drawAnswer(parts, { ...answered, hits }, () => true);
    expect(parts.results.querySelector('[data-facts]')?.textContent).toBe(
      ' · 1 mention · linked to Staying safe by an editor',
    );
  });

  it.each([
    ['while someone types, leaves the first result to the next picture', true, 0],
    ['shows the first result at once otherwise', false, 1],
  ])('%s', async (_, isTyping, shown) => {
    const askFrame = vi.fn<typeof requestAnimationFrame>();
    vi.stubGlobal('requestAnimationFrame', askFrame);
    void drawAnswer(
      parts,
      await answer({ search: searchFor('LSCB'), isTyping }, smallCorpus),
      () => true,
    );
    await vi.waitFor(() => {
      expect(askFrame).toHaveBeenCalled();
    });
    expect(parts.status.textContent).not.toBe('');
    expect(parts.results.childElementCount).toBe(shown);
    vi.unstubAllGlobals();
  });

  it('hides the nearest paragraphs with their heading', () => {
    parts.nearestList.append(createElement('li'));
    hideNearest(parts);
    expect([parts.nearest.hidden, parts.nearestList.childElementCount]).toEqual([true, 0]);
  });
});

function makePage(): HTMLElement {
  const page = createElement('div');
  page.dataset['report'] = '/report/';
  page.innerHTML =
    '<input name="q"><label><input type="checkbox" name="area" value="staying-safe">' +
    '<span data-name>Staying safe</span><span data-count></span><span data-noun></span></label>' +
    '<p role="status"></p><ul data-places></ul><div data-notes></div><div data-way-on></div>' +
    '<div data-map></div><ol data-results></ol>' +
    '<section data-nearest><h2>Nearest</h2><ol data-nearest-list></ol></section>' +
    ['result', 'near']
      .map(
        (name) =>
          `<template data-template="${name}"><li><a></a><span data-trail></span>` +
          '<span data-facts></span><a data-quote></a><div data-excerpts></div>' +
          '<details></details></li></template>',
      )
      .join('');
  return page;
}
