import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it.each(['light', 'dark'] as const)(
  'shows by keyboard which link, field or button has the focus, in the %s',
  async (colorScheme) => {
    const seen = new Set<string>();
    for (const path of ['/paragraphs/38/', '/judgements/', '/search/?q=thresholds']) {
      const page = await open(path, { colorScheme });
      await page.waitForLoadState('networkidle');
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press('Tab');
        const { element, style, width, contrast } = await focusRing(page);
        seen.add(element);
        expect(style, `${element} on ${path}`).toBe('solid');
        expect(width, `${element} on ${path}`).toBeGreaterThanOrEqual(2);
        expect(contrast, `${element} on ${path}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['A', 'BUTTON', 'INPUT']));
  },
);

/** The element that has the focus, with the outline around it. */
function focusRing(page: Page): Promise<Ring> {
  return page.evaluate(() => {
    const pixel = (color: string) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = pixel(color).map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgroundOf = (element: Element | null): string => {
      const { backgroundColor } = getComputedStyle(element ?? document.documentElement);
      const isClear = pixel(backgroundColor)[3] === 0;
      return element && isClear ? backgroundOf(element.parentElement) : backgroundColor;
    };

    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const [lighter = 0, darker = 0] = [outlineColor, backgroundOf(element.parentElement)]
      .map(luminance)
      .sort((a, b) => b - a);
    return {
      element: element.tagName,
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      contrast: (lighter + 0.05) / (darker + 0.05),
    };
  });
}

interface Ring {
  element: string;
  style: string;
  /** In pixels. */
  width: number;
  /** With the background behind it, from 1 to 21. */
  contrast: number;
}
