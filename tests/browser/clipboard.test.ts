import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

it.each([
  ['/paragraphs/38/', 'paragraph 38'],
  ['/paragraphs/a2/', 'Annex A, paragraph 2'],
])('copies the link and the citation of %s, each whole', async (path, place) => {
  const page = await open(path, ALLOWED);
  expect(await copied(page, 0)).toBe(page.url());
  expect(await copied(page, 1)).toBe(`${content.title}, ${place}, ${page.url()}`);
});

/** What is on the clipboard after a press on one of the buttons to copy. */
async function copied(page: Page, button: number): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator('[data-copy]').nth(button).getByRole('button').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  return page.evaluate(() => navigator.clipboard.readText());
}
