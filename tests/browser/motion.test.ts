import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it('logs nothing where one link interrupts the other', async () => {
  const page = await open('/', { reducedMotion: 'no-preference' });
  const header = page.getByRole('banner');
  for (const name of ['Areas', 'Judgements', 'Index', 'Recommendations', 'Report']) {
    await header.getByRole('link', { name }).click({ noWaitAfter: true });
  }
  await page.waitForURL(/\/report\/$/);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
