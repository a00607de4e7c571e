import { describe, expect, it } from 'vitest';
import { answerTo, countOf, inArea } from './answers.ts';
import { useBrowser } from './browser.ts';
import { says } from './search-page.ts';

const open = useBrowser();
const THRESHOLDS = answerTo('thresholds');
const IN_STAYING_SAFE = inArea(THRESHOLDS, 'staying-safe');

describe('the page before a search', () => {
  it('shows ways in, which go away with the first search', async () => {
    const page = await open('/search/');
    await page.getByRole('main').getByRole('link', { name: 'Staying safe' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'thresholds', exact: true }).click();
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByRole('heading', { name: 'Examples' }).isVisible()).toBe(false);
  });
});

describe('the history', () => {
  it('has one entry for a spell of typing', async () => {
    const page = await open('/search/');
    const before = await page.evaluate(() => history.length);
    for (const word of ['audit', 'audits', 'audit']) {
      await page.getByRole('searchbox').fill(word);
      await page.waitForURL(new RegExp(`q=${word}$`));
    }
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('brings back results, scroll and focus after a visit to the report', async () => {
    const page = await open('/search/?q=children');
    await says(page, countOf(answerTo('children')));
    const link = page.locator('[data-result]').nth(20).getByRole('link').first();
    await link.scrollIntoViewIfNeeded();
    const name = await link.innerText();
    await link.click();
    await page.waitForURL(/\/report\//);
    await page.goBack();
    await says(page, countOf(answerTo('children')));
    await page.waitForFunction((text) => document.activeElement?.textContent === text, name);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('steps back through searches and filters', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    await page.getByRole('checkbox', { name: 'Staying safe' }).check();
    await says(page, countOf(IN_STAYING_SAFE));
    await page.goBack();
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByRole('checkbox', { name: 'Staying safe' }).isChecked()).toBe(false);
    await page.goForward();
    await says(page, countOf(IN_STAYING_SAFE));
  });
});
