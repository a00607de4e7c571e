import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe('a search that lands in the report', () => {
  it('puts the paragraph in view, says which mention it is, and waits at the way to the next', async () => {
    for (const options of [{}, PHONE]) {
      const page = await open('/report/?q=thresholds#p38', options);
      await says(page, 'thresholds: 5 of 10. Paragraph 38');
      const top = await page
        .locator('#p38')
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(120);
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Next');
    }
  });

  it('highlights every mention, in lists and across marked-up words, and changes no word', async () => {
    const page = await open('/report/?q=LDD#p17');
    await says(page, /^LDD: \d+ of 23\./);
    const found = await highlighted(page, 'found');
    expect(found).toHaveLength(23);
    expect(new Set(found)).toEqual(new Set(['LDD', 'learning difficulties and/or disabilities']));
    expect(await page.locator('article mark').count()).toBe(0);
  });

  it('leads on to the next paragraph and back, by keyboard', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, 'thresholds: 5 of 10. Paragraph 38');
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await says(page, 'thresholds: 6 of 10. Paragraph 41');
    const box = await page.locator('#p41').boundingBox();
    expect(box && box.y < 720 && box.y + box.height > 0).toBe(true);
    await page.getByRole('button', { name: 'Previous' }).press('Enter');
    await says(page, 'thresholds: 5 of 10. Paragraph 38');
  });

  it('goes round from the last mention to the first', async () => {
    const page = await open('/report/?q=thresholds#b2');
    await says(page, 'thresholds: 10 of 10. Annex B, paragraph 2');
    await page.getByRole('button', { name: 'Next' }).click();
    await says(page, 'thresholds: 1 of 10. Paragraph 16');
  });

  it('takes the query out of the address when it is closed', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/report\/#p38$/);
    expect(await highlighted(page, 'found')).toEqual([]);
    expect(await page.getByRole('region', { name: 'Search in the report' }).isVisible()).toBe(
      false,
    );
  });

  it('loads nothing of search where nobody searched', async () => {
    const page = await open('/report/#p38');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|corpus|search-in-report/.test(name))).toEqual([]);
  });
});

async function says(page: Page, text: string | RegExp): Promise<void> {
  const bar = page.getByRole('region', { name: 'Search in the report' });
  await bar.getByRole('status').filter({ hasText: text }).waitFor();
}

function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (registered) =>
      [...(CSS.highlights.get(registered) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    name,
  );
}
