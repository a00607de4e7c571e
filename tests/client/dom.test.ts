import { describe, expect, it } from 'vitest';
import {
  asksForLink,
  createElement,
  findElement,
  highlightRanges,
  updateChildren,
} from '../../src/client/dom.ts';

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

describe('updating the children of an element', () => {
  const items = (texts: string) =>
    (texts.match(/./g) ?? []).map((text) => createElement('li', text));
  const listOf = (texts: string) => createElement('ul', ...items(texts));

  it.each([
    ['abc', 'abcd', 'abc'],
    ['abc', 'abxc', 'ab'],
    ['abc', 'a', 'a'],
    ['abc', 'xyz', ''],
    ['', 'ab', ''],
    ['ab', '', ''],
  ])('makes %s into %s and keeps the elements %s', (before, after, kept) => {
    const list = listOf(before);
    const shown = [...list.children];
    updateChildren(list, items(after));
    expect(list.textContent).toBe(after);
    const same = [...list.children].filter((item, at) => item === shown[at]);
    expect(same.map(({ textContent }) => textContent).join('')).toBe(kept);
  });
});

describe('a press on a link', () => {
  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'asks for the link itself with %s',
    (key) => {
      expect(asksForLink(new MouseEvent('click', { [key]: true }))).toBe(true);
    },
  );

  it('asks for what opens in its place without a key', () => {
    expect(asksForLink(new MouseEvent('click'))).toBe(false);
  });
});
