import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();
const acpc = content.abbreviations.find(({ short }) => short === 'ACPC');

describe('a term in the words of the report', () => {
  it('opens a note that says what it stands for, who says so, and leads to all uses', async () => {
    const page = await open('/report/');
    await page.getByRole('link', { name: 'ACPC', exact: true }).click();
    const note = page.getByRole('dialog', { name: 'ACPC' });
    await note.waitFor();
    expect(await note.textContent()).toContain(acpc?.expansion);
    expect(await note.textContent()).toContain('Spelt out at 13');
    await note.getByRole('link').click();
    await page.waitForURL('**/glossary/#acpc');
  });

  it('opens by keyboard and touch, and gives the focus back', async () => {
    const page = await open('/paragraphs/17/', PHONE);
    const link = page.locator('a.term', { hasText: /^Sure Start$/ });
    await link.press('Enter');
    const note = page.getByRole('dialog', { name: 'Sure Start' });
    await note.waitFor();
    expect(await note.textContent()).toContain('Editor’s explanation.');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Sure Start');
    await link.press('Enter');
    await note.waitFor();
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Sure Start');
    await link.tap();
    await note.waitFor();
  });

  it('is a link to the glossary where the note cannot be loaded, and without JavaScript', async () => {
    const page = await open('/paragraphs/17/');
    await page.route('**/glossary/notes.json?*', (route) => route.fulfill({ body: 'no notes' }));
    await page.locator('a.term', { hasText: /^Sure Start$/ }).click();
    await page.waitForURL('**/glossary/#sure-start');

    const plain = await open('/paragraphs/17/', { javaScriptEnabled: false });
    await plain.locator('a.term', { hasText: /^Sure Start$/ }).click();
    await plain.waitForURL('**/glossary/#sure-start');
  });
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
