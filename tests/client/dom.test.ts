// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createElement, findElement, highlightRanges } from '../../src/client/dom.ts';

describe('highlighting ranges', () => {
  it.each([
    [[], 'one two three'],
    [[{ start: 0, end: 3 }], '<mark>one</mark> two three'],
    [
      [
        { start: 4, end: 7 },
        { start: 8, end: 13 },
      ],
      'one <mark>two</mark> <mark>three</mark>',
    ],
  ])('marks %j and leaves the text as it is', (ranges, html) => {
    const element = createElement('p', ...highlightRanges('one two three', ranges));
    expect(element.innerHTML).toBe(html);
  });
});

describe('finding an element', () => {
  it('fails with the selector when the page has none of the type', () => {
    const page = createElement('div', createElement('p'));
    expect(() => findElement(page, 'ol', HTMLElement)).toThrow('The page has no ol.');
    expect(() => findElement(page, 'p', HTMLFormElement)).toThrow('The page has no p.');
  });
});
