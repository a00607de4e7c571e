import { expect, it } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

it('narrows and sorts the figures, in the address too', async () => {
  const page = await open('/figures/');
  await page.getByRole('status').filter({ hasText: '103 of 103 figures' }).waitFor();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Percentage');
  await page.getByRole('status').filter({ hasText: '16 of 103 figures' }).waitFor();
  await page.getByRole('combobox', { name: 'Group' }).selectOption('BME groups');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Value, largest first');
  const quotes = ['up to 60%', '15.4%', '10.4%', 'Around 4%'];
  const rows = page.locator('[data-figure]:visible');
  expect(await rows.getByRole('rowheader').allInnerTexts()).toEqual(quotes);
  expect(new URL(page.url()).search).toBe('?kind=percentage&group=bme-groups&sort=value');

  const again = await open(page.url().replace(/^.*\/figures/, '/figures'));
  await again.getByRole('status').filter({ hasText: '4 of 103 figures' }).waitFor();
  const rowsAgain = again.locator('[data-figure]:visible');
  expect(await rowsAgain.getByRole('rowheader').allInnerTexts()).toEqual(quotes);
  await again.getByRole('link', { name: 'All figures' }).click();
  await again.getByRole('status').filter({ hasText: '103 of 103 figures' }).waitFor();
});

it.each([[{ javaScriptEnabled: false }], [{ javaScriptEnabled: true }]])(
  'shows every figure on a phone, no wider than its screen: %j',
  async (options) => {
    const page = await open('/figures/', { ...PHONE, ...options });
    expect(await page.locator('[data-figure]:visible').count()).toBe(103);
    expect(await page.getByRole('combobox').count()).toBe(options.javaScriptEnabled ? 4 : 0);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(PHONE.viewport?.width);
  },
);
