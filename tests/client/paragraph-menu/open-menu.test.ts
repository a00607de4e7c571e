import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { menuParts } from '../../../src/client/paragraph-menu/menu-parts.ts';
import { openMenu } from '../../../src/client/paragraph-menu/open-menu.ts';
import { makeMenu } from './make-menu.ts';

const report = vi.fn();
const share = vi.fn<() => Promise<void>>();

beforeEach(() => {
  vi.stubGlobal('reportError', report.mockClear());
  share.mockReset();
  vi.stubGlobal('navigator', { share });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the menu of a paragraph', () => {
  it('shows what cannot be copied in a field that only shows it', async () => {
    const { link, status, fallback } = open();
    expect([fallback.hidden, fallback.readOnly]).toEqual([true, true]);
    link.click();
    await vi.waitFor(() => {
      expect(status.textContent).toContain('did not allow copying');
    });
    expect([fallback.hidden, fallback.value]).toEqual([
      false,
      'https://example.org/paragraphs/38/',
    ]);
  });

  it('shares the quotation', async () => {
    share.mockResolvedValueOnce();
    open().share.click();
    await vi.waitFor(() => {
      expect(share).toHaveBeenLastCalledWith({
        title: 'The report',
        text: '‘Care is good.’\nThe report (2006), paragraph 38, https://example.org/paragraphs/38/',
      });
    });
  });

  it('says nothing where the reader cancels the sharing, and reports any other error', async () => {
    const others = [new DOMException('', 'NotAllowedError'), errorNamed('AbortError')];
    for (const error of [new DOMException('', 'AbortError'), ...others]) {
      share.mockRejectedValueOnce(error);
      open().share.click();
      // Promises go before a timer, however short.
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(share).toHaveBeenCalledTimes(3);
    expect(report.mock.calls).toEqual(others.map((error) => [error]));
  });
});

function errorNamed(name: string): Error {
  return Object.assign(new Error('It is ours.'), { name });
}

function open() {
  const menu = makeMenu();
  const link = createElement('a', '38');
  link.href = 'https://example.org/paragraphs/38/';
  openMenu(menu, { link, ref: 'p38', elements: [createElement('p', 'Care is good.')] }, undefined);
  return menuParts(menu);
}
