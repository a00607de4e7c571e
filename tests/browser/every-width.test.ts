import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { brokenWords } from './broken-words.ts';
import { PHONE, useBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';
import { tooWideAt } from './too-wide.ts';

const open = useBrowser();

describe.each(samples)('$name', ({ url }) => {
  it('does not move once it is shown, has no small text, fits every window and breaks no word of a heading', async () => {
    const page = await open(url, PHONE);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
    expect(await smallText(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await smallText(page)).toEqual([]);
    const faults = [
      ...(await tooWideAt(page, WIDTHS)),
      ...(await tooWideAt(page, [640, 390, 320], '200%')),
      ...(await brokenWords(page)),
    ];
    expect(faults).toEqual([]);
  });
});

/** The narrowest and the usual phone, both sides of each change of layout, and a wide screen. */
const WIDTHS = [320, 390, 767, 768, 1023, 1024, 1199, 1200, 1222, 2560];

/** The text of less than 16 pixels, but that of the map. */
function smallText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('.map, script, template'))
        continue;
      if (parseFloat(getComputedStyle(element).fontSize) < 15.99)
        small.push(node.textContent.trim());
    }
    return small;
  });
}
