import { expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const OFF = { javaScriptEnabled: false };

it('shows the whole report and jumps to a paragraph', async () => {
  const page = await open('/report/#p38', OFF);
  expect(await page.locator('[data-paragraph]').count()).toBe(content.paragraphs.length);
  const box = await page.locator('#p38').boundingBox();
  expect(box && box.y >= 0 && box.y < 720).toBe(true);
});

it('says on the search page what to do instead', async () => {
  const page = await open('/search/?q=thresholds', OFF);
  await page.getByText('Search needs JavaScript').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'the full report' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
});

it('leads from the overview to an area, and from there to a paragraph', async () => {
  const page = await open('/', OFF);
  await page.getByRole('link', { name: 'Being healthy' }).first().click();
  const main = page.getByRole('region', { name: 'Main report' });
  await main.getByRole('link', { name: 'Paragraph 29', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Paragraph 29');
});
