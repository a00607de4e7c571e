import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it('follows the later of two links when one interrupts the transition to the other', async () => {
  const page = await open('/', { reducedMotion: 'no-preference' });
  const header = page.getByRole('banner');
  await header.getByRole('link', { name: 'Areas' }).click({ noWaitAfter: true });
  await page.waitForURL(/\/areas\/$/, { waitUntil: 'commit' });
  await header.getByRole('link', { name: 'Judgements' }).click();
  await page.waitForURL(/\/judgements\/$/);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
