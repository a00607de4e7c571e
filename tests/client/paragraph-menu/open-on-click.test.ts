import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { openMenuOnClick } from '../../../src/client/paragraph-menu/open-on-click.ts';
import { makeMenu } from './make-menu.ts';

let link: HTMLAnchorElement;
let words: HTMLElement;
let menu: HTMLElement;

beforeEach(() => {
  link = createElement('a', '38');
  words = createElement('p', 'Care is good.');
  menu = makeMenu();
  document.body.replaceChildren(link, words);
  getSelection()?.removeAllRanges();
  vi.stubGlobal('reportError', console.error);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the link to a paragraph', () => {
  it('stays a link where the page has no menu', () => {
    expect(openMenuOnClick(link, placeOf)).toBe(false);
    expect(link.hasAttribute('aria-haspopup')).toBe(false);
  });

  it('opens the menu of the whole paragraph', async () => {
    document.body.append(menu);
    expect(openMenuOnClick(link, placeOf)).toBe(true);
    link.click();
    await heading('Paragraph 38');
  });

  it('opens by keyboard the menu of the words that are selected', async () => {
    document.body.append(menu);
    openMenuOnClick(link, placeOf);
    getSelection()?.selectAllChildren(words);
    link.click();
    await heading('Selected words of paragraph 38');
  });

  it('opens the menu of the words that were selected before a press took the selection away', async () => {
    document.body.append(menu);
    openMenuOnClick(link, placeOf);
    getSelection()?.selectAllChildren(words);
    link.dispatchEvent(new Event('pointerdown'));
    getSelection()?.removeAllRanges();
    link.click();
    await heading('Selected words of paragraph 38');
  });
});

function placeOf() {
  return { ref: 'p38', elements: [words] };
}

async function heading(text: string): Promise<void> {
  await vi.waitFor(() => {
    expect(menu.querySelector('p')?.textContent).toBe(text);
  });
}
