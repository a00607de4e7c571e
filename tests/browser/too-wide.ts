import type { Page } from 'playwright-core';

/**
 * The widths of a window, in pixels, at which a page would have to be scrolled sideways.
 *
 * @param fontSize The size of the text, such as `200%`.
 */
export async function tooWideAt(
  page: Page,
  widths: readonly number[],
  fontSize = '100%',
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, fontSize);
    if (over > 0) found.push(`${width} pixels, text ${fontSize}: ${over} too wide`);
  }
  return found;
}
