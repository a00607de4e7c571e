import { expect, it } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

it('is closed on a phone by Escape, and by a press beside it', async () => {
  const page = await open('/about/', PHONE);
  const menu = page.getByText('Menu', { exact: true });
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' });
  await menu.tap();
  await link.focus();
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  expect(await menu.evaluate((it) => it === document.activeElement)).toBe(true);
  await menu.tap();
  await link.waitFor();
  await page.touchscreen.tap(200, 800);
  await link.waitFor({ state: 'hidden' });
});

it('stays open on a desktop, where it is no menu', async () => {
  const page = await open('/about/');
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Areas' });
  await page.keyboard.press('Escape');
  await page.mouse.click(600, 600);
  expect(await link.isVisible()).toBe(true);
});
