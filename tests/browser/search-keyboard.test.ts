import { describe, expect, it } from 'vitest';
import { answerTo, countOf, inArea } from './answers.ts';
import { useBrowser } from './browser.ts';
import { says } from './search-page.ts';

const open = useBrowser();
const THRESHOLDS = answerTo('thresholds');
const IN_STAYING_SAFE = inArea(THRESHOLDS, 'staying-safe');

describe('by keyboard', () => {
  it('leads to the search field with Control and K', async () => {
    const page = await open('/report/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('audit');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=audit$/);
    await page.keyboard.press('Control+k');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('has at most eight Tabs from the field to the first result', async () => {
    for (const query of ['thresholds', 'LSCB', 'staying safe', 'mental health waiting times']) {
      const page = await open(`/search/?${new URLSearchParams({ q: query }).toString()}`);
      await page.locator('[data-result], [data-near]').first().waitFor();
      await page.getByRole('searchbox', { name: /^Words/ }).focus();
      const isAtResult = () =>
        page.evaluate(() => document.activeElement?.closest('[data-result], [data-near]') !== null);
      let tabs = 0;
      while (tabs < 9 && !(await isAtResult())) {
        await page.keyboard.press('Tab');
        tabs += 1;
      }
      expect(tabs, query).toBeLessThanOrEqual(8);
    }
  });

  it('keeps the focus on the place that a query names while more is found', async () => {
    const page = await open('/search/');
    const { promise: isFocused, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/more.*.js', async (route) => {
      await isFocused;
      await route.continue();
    });
    await page.goto('/search/?q=staying+safe');
    const area = page.getByRole('link', { name: /^Staying safe, area/ });
    await area.focus();
    release(undefined);
    await page.locator('[data-near]').first().waitFor();
    expect(await area.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('says how much was found only once the typing has paused', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    await page.getByRole('searchbox', { name: /^Words/ }).pressSequentially(' ca');
    const busy = () => page.getByRole('status').getAttribute('aria-busy');
    expect(await busy()).toBe('true');
    await page.keyboard.press('Enter');
    expect(await busy()).toBe('false');
  });

  it('reads the count of a facet as one', async () => {
    const page = await open('/search/?q=thresholds');
    const name = new RegExp(`^Staying safe ?, ${IN_STAYING_SAFE.length} paragraphs?$`);
    await page.getByRole('checkbox', { name }).waitFor();
  });

  it('keeps the focus in the field while results change', async () => {
    const page = await open('/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('thresholds');
    await says(page, countOf(THRESHOLDS));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
});
