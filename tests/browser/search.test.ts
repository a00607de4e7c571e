import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf, inArea, inPart } from './answers.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const THRESHOLDS = answerTo('thresholds');
const IN_STAYING_SAFE = inArea(THRESHOLDS, 'staying-safe');

describe('a search', () => {
  it('says how many paragraphs and mentions there are, and shows each paragraph', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    await page
      .locator('[data-result]')
      .nth(THRESHOLDS.length - 1)
      .waitFor();
    expect((await refs(page)).toSorted()).toEqual(THRESHOLDS.map(({ ref }) => ref).toSorted());
    expect(await page.locator('[data-result="p38"] mark').allInnerTexts()).toEqual(['thresholds']);
  });

  it('looks the same from a copied address', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').fill('thresholds');
    await says(page, countOf(THRESHOLDS));
    await page.getByRole('checkbox', { name: 'Staying safe' }).check();
    await page.getByRole('radio', { name: 'Report order' }).check();
    await says(page, countOf(IN_STAYING_SAFE));
    const shown = await page.locator('.found').innerText();

    const again = await open(page.url().replace(/^.*\/search/, '/search'));
    await says(again, countOf(IN_STAYING_SAFE));
    expect(await again.locator('.found').innerText()).toBe(shown);
    expect(await again.getByRole('radio', { name: 'Report order' }).isChecked()).toBe(true);
  });

  it('counts each facet under the choices in the others', async () => {
    const page = await open('/search/?q=thresholds&part=main');
    const inMain = inPart(THRESHOLDS, 'main');
    await says(page, countOf(inMain));
    const countAt = (value: string) =>
      page.locator(`label:has([value="${value}"]) [data-count]`).innerText();
    expect(await countAt('being-healthy')).toBe(String(inArea(inMain, 'being-healthy').length));
    expect(await countAt('summary')).toBe(String(inPart(THRESHOLDS, 'summary').length));
  });

  it('offers the paragraph that a number names first', async () => {
    const page = await open('/search/?q=para+38');
    await page.getByRole('link', { name: 'Go to paragraph 38' }).click();
    await page.waitForURL(/\/report\/#p38$/);
  });

  it('explains a number that is out of range', async () => {
    const page = await open('/search/?q=A9');
    await page.getByText('Annex A has paragraphs 1 to 6.').waitFor();
  });

  it('finds nothing for a word that is not there, and suggests one that is', async () => {
    const page = await open('/search/?q=safegarding');
    await says(page, countOf([]));
    await page.getByRole('link', { name: 'safeguarding' }).click();
    await page.waitForURL(/q=safeguarding/);
    await page.getByRole('status').filter({ hasNotText: '0 paragraphs' }).waitFor();
  });

  it('says which other name it finds', async () => {
    const page = await open('/search/?q=LSCB');
    await page.getByText('Also found: LCSB.').waitFor();
  });

  it('shows beginnings while the last word is not yet whole, and says so', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('chronol');
    await page.getByText('No paragraph contains “chronol”.').waitFor();
    await page.locator('[data-result="p41"]').waitFor();
    expect(await refs(page)).toEqual(['p41']);
    expect(new URL(page.url()).search).toBe('?q=chronol*');
  });

  it('unfolds a whole paragraph in place', async () => {
    const page = await open('/search/?q=thresholds');
    const result = page.locator('[data-result="p41"]');
    await result.getByText('Show the whole paragraph').click();
    await result.getByText('remain about the capacity to sustain this practice').waitFor();
  });

  it('lists every mention on a line, in report order', async () => {
    const page = await open('/search/?q=thresholds&view=lines');
    await says(page, countOf(THRESHOLDS));
    const lines = page.locator('[data-line]');
    expect(
      await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line'))),
    ).toEqual(['p16', 'p17', 'p24', 'p33', 'p38', 'p41', 'p46', 'p80', 'p83', 'b2-4']);
  });

  it('shows on the map where the mentions are, each mark a link to its result', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    const map = page.getByRole('navigation', { name: 'Where the mentions are in the report' });
    expect(await map.getByRole('link', { name: /^(Paragraph|Annex)/ }).count()).toBe(
      THRESHOLDS.length,
    );
    await map.getByRole('link', { name: 'Paragraph 80: 1 mention' }).click();
    await page.waitForURL(/#result-p80$/);
  });
});

describe('a search that cannot be loaded', () => {
  // A file that is cut off logs no error in the console, as one that is missing would.
  it.each([
    ['the texts', '**/corpus.json', '{"paragraphs": ['],
    ['Pagefind', '**/pagefind.js*', 'export const'],
  ])('says so when %s cannot be, and the next search tries again', async (_, files, content) => {
    const page = await open('/search/');
    await page.route(files, (route) =>
      route.fulfill({ body: content, contentType: 'text/javascript' }),
    );
    await page.getByRole('searchbox').fill('thresholds');
    await says(page, 'The search could not be loaded. Try again.');
    await page.unroute(files);
    await page.getByRole('searchbox').press('Enter');
    await says(page, '10 paragraphs, 10 mentions');
    await page.locator('[data-result]').nth(9).waitFor();
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
    const link = page.locator('[data-result]').nth(20).getByRole('link');
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

  it('keeps the focus in the field while results change', async () => {
    const page = await open('/search/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('thresholds');
    await says(page, countOf(THRESHOLDS));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
});

describe('bad input', () => {
  it.each([
    ['ten thousand characters', `q=${'care+'.repeat(2000)}`],
    ['only symbols', 'q=%2B%2F%25%26%3F'],
    ['a quote that is never closed', 'q=%22social+care'],
    ['markup', 'q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'],
    ['a script for an address', 'q=javascript:alert(1)&area=javascript:alert(1)&view=javascript:'],
    ['values that are not there', 'q=care&area=nowhere&part=none&kind=x&order=y&view=z'],
  ])('gives a sensible page: %s', async (_, query) => {
    const page = await open(`/search/?${query}`);
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ paragraphs?, \d+ mentions?$/ })
      .waitFor();
    expect(await page.locator('.found img').count()).toBe(0);
  });
});

async function says(page: Page, count: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor();
}

function refs(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));
}
