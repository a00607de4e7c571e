import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it.each(['light', 'dark'] as const)(
  'tints the paragraph that an address leads to, and no other, in the %s',
  async (colorScheme) => {
    const page = await open('/report/', { colorScheme });
    const plain = await backgroundOf(page, 'p38');
    for (const fragment of ['p38', 'b2-10']) {
      const ref = fragment.replace(/-.*/, '');
      const target = await open(`/report/#${fragment}`, { colorScheme });
      expect(await backgroundOf(target, ref), fragment).not.toBe(plain);
      expect(await backgroundOf(target, 'p39'), fragment).toBe(plain);
    }
  },
);

it('sets the list item that an address leads to apart from the others', async () => {
  const page = await open('/report/#p23-4');
  expect(await lookOf(page, 'p23-4')).not.toEqual(await lookOf(page, 'p23-3'));
  expect(await lookOf(page, 'p23-5')).toEqual(await lookOf(page, 'p23-3'));
});

function backgroundOf(page: Page, id: string): Promise<string> {
  return page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor);
}

/** All by which an element can be set apart without its words moving. */
function lookOf(page: Page, id: string): Promise<string[]> {
  return page.locator(`#${id}`).evaluate((element) => {
    const { backgroundColor, boxShadow, outlineStyle, textDecorationLine } =
      getComputedStyle(element);
    return [backgroundColor, boxShadow, outlineStyle, textDecorationLine];
  });
}

it('has a mark in forced colours, which take its wash away', async () => {
  const page = await open('/report/#p38', { forcedColors: 'active' });
  const [mark, ground] = await page
    .locator('#p38')
    .evaluate((paragraph) => [
      getComputedStyle(paragraph, '::before').backgroundColor,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
  expect(mark).not.toBe(ground);
  expect(mark).not.toMatch(/, 0\)$/);
});
