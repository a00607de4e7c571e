import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe('on a phone, a long page', () => {
  it.each(['/report/', '/areas/staying-safe/'])(
    'shows where one is and ways around when it is scrolled up, and hides them again: %s',
    async (path) => {
      const page = await open(path, PHONE);
      const bar = page.getByRole('navigation', { name: 'Section and search' });
      await scrollTo(page, 6000);
      expect(await bar.isVisible()).toBe(false);
      await scrollTo(page, 5800);
      await bar.waitFor();
      const heading = await page
        .locator('main :is(h2, h3):not(.visually-hidden)')
        .evaluateAll((all) =>
          all.findLast((one) => one.getBoundingClientRect().top <= 80)?.textContent.trim(),
        );
      expect(await bar.textContent()).toContain(heading);
      await scrollTo(page, 6000);
      await bar.waitFor({ state: 'hidden' });
    },
  );

  it('leads from there to its contents, unfolded, and to the search', async () => {
    const page = await open('/report/', PHONE);
    await scrollTo(page, 6000);
    await scrollTo(page, 5800);
    const bar = page.getByRole('navigation', { name: 'Section and search' });
    await bar.getByRole('link', { name: 'Contents' }).tap();
    await page.locator('#contents').getByRole('link', { name: 'Annex B' }).waitFor();
    // The head of the page is not cut through.
    await page.waitForFunction(() => scrollY === 0);
    await scrollTo(page, 6000);
    await scrollTo(page, 5800);
    await bar.getByRole('link', { name: 'Search' }).tap();
    await page.waitForURL('**/search/');
  });
});

/** Scroll as a reader does: the page reports it before it is drawn again. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(async (y) => {
    window.scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, top);
}
