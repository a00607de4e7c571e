import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf, inArea, inPart, mentionsOf, oracle } from './answers.ts';
import { content } from '../built/content.ts';
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
    const last = (one: Page) => one.locator('[data-result]').nth(IN_STAYING_SAFE.length - 1);
    await last(page).waitFor();
    const shown = await page.locator('.found').innerText();

    const again = await open(page.url().replace(/^.*\/search/, '/search'));
    await says(again, countOf(IN_STAYING_SAFE));
    await last(again).waitFor();
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

  it('leads to the paragraph that a number names, and does not say that there is none', async () => {
    const page = await open('/search/?q=para+38');
    const link = page.locator('[data-places]').getByRole('link', { name: /^Paragraph 38\b/ });
    await link.waitFor();
    expect(await page.getByRole('status').innerText()).not.toMatch(/^0 /);
    await link.click();
    await page.waitForURL(/\/paragraphs\/38\/$/);
  });

  it('explains a number that is out of range', async () => {
    const page = await open('/search/?q=A9');
    await page.getByText('Annex A has paragraphs 1 to 6.').waitFor();
  });

  it('leads to the places that a name names first', async () => {
    const page = await open('/search/?q=staying+safe');
    await page
      .locator('[data-places]')
      .getByRole('link', { name: /Staying safe/ })
      .first()
      .waitFor();
  });

  it('finds nothing for a word that is not there, and suggests one that is', async () => {
    const page = await open('/search/?q=safegarding');
    await says(page, countOf([]));
    await page.getByRole('link', { name: 'safeguarding' }).click();
    await page.waitForURL(/q=safeguarding/);
    await page.getByRole('status').filter({ hasNotText: '0 paragraphs' }).waitFor();
  });

  it('offers what the report calls a thing', async () => {
    const page = await open('/search/?q=LAC');
    const note = page.getByText(/^The report says/).first();
    const number = /: (\d+) paragraphs?/.exec(await note.innerText())?.[1];
    await note.getByRole('link').first().click();
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${number} paragraph`) })
      .waitFor();
  });

  it('ignores small words, and says so', async () => {
    const page = await open('/search/?q=how+many+thresholds');
    await page.getByText('Ignored: how, many.').waitFor();
    await says(page, countOf(THRESHOLDS));
  });

  it('says which other name it finds', async () => {
    const page = await open('/search/?q=LSCB');
    await page.getByText('Also found: LCSB.').waitFor();
  });

  it('shows beginnings while the last word is not yet whole, and says so', async () => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially('chronol');
    await page.getByText('Words that begin with “chronol”.').waitFor();
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

  it('lists every mention on a line, in the order that was chosen', async () => {
    const page = await open('/search/?q=thresholds&view=lines&order=report');
    await says(page, countOf(THRESHOLDS));
    const lines = page.locator('[data-line]');
    await lines.nth(mentionsOf('thresholds').length - 1).waitFor();
    expect(
      await lines.evaluateAll((all) =>
        all.map((line) => (line.getAttribute('data-line') ?? '').replace(/-\d+$/, '')),
      ),
    ).toEqual(mentionsOf('thresholds'));
  });

  it('shows on the map where the mentions are', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    const isFilled = await page
      .locator('.map rect')
      .evaluateAll((all) => all.map((bar) => bar.hasAttribute('data-found')));
    const filled = content.paragraphs.filter((_, position) => isFilled[position]);
    expect(filled.map(({ ref }) => ref)).toEqual(THRESHOLDS.map(({ ref }) => ref));
  });
});

describe('a search of several words', () => {
  const words = [
    { kind: 'word', text: 'care' },
    { kind: 'word', text: 'thresholds' },
  ] as const;
  const all = oracle.answer([...words]);

  it('says how many paragraphs have all of them, and lists the nearest below', async () => {
    const page = await open('/search/?q=care+thresholds');
    await page
      .getByRole('status')
      .filter({ hasText: `${all.length} paragraphs have all of these words` })
      .waitFor();
    await page.getByRole('heading', { name: 'Nearest paragraphs' }).waitFor();
    expect((await refs(page)).toSorted()).toEqual(all.map(({ ref }) => ref).toSorted());
    const near = await page
      .locator('[data-near]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-near') ?? ''));
    const some = new Set(
      words.flatMap((word) => oracle.answer([word])).map(({ ref }) => ref),
    ).difference(new Set(all.map(({ ref }) => ref)));
    expect(near.length).toBe(Math.min(10, some.size));
    expect(near.filter((ref) => !some.has(ref))).toEqual([]);
    expect(await page.locator('[data-near]').first().innerText()).toMatch(
      /without (care|thresholds)/,
    );
  });

  it('has the phrase one press away', async () => {
    const page = await open('/search/?q=social+care');
    const phrase = oracle.answer([{ kind: 'phrase', text: 'social care' }]);
    await page
      .getByRole('status')
      .getByRole('link', { name: `in ${phrase.length} they appear together` })
      .click();
    await says(page, countOf(phrase));
    expect(new URL(page.url()).searchParams.get('q')).toBe('"social care"');
  });

  it('fetches Pagefind only for several words', async () => {
    const page = await open('/search/?q=thresholds');
    await page
      .locator('[data-result]')
      .nth(THRESHOLDS.length - 1)
      .waitFor();
    expect((await loaded(page)).filter((name) => name.includes('pagefind'))).toEqual([]);
    await page.goto('/search/?q=care+thresholds');
    await page.getByRole('heading', { name: 'Nearest paragraphs' }).waitFor();
    expect((await loaded(page)).some((name) => name.includes('pagefind'))).toBe(true);
  });
});

describe('something missing', () => {
  it('leaves the nearest when Pagefind cannot be loaded, and the next search tries again', async () => {
    const page = await open('/search/');
    const files = '**/pagefind.js*';
    await page.route(files, (route) =>
      route.fulfill({ body: 'export const', contentType: 'text/javascript' }),
    );
    await page.getByRole('searchbox').fill('care thresholds');
    await page.getByRole('heading', { name: 'Nearest paragraphs' }).waitFor();
    await page.unroute(files);
    const again = page.waitForResponse(/pagefind\.js\?attempt=2/);
    await page.getByRole('searchbox').fill('care audit');
    await again;
    await page.locator('[data-near]').first().waitFor();
  });

  it('leaves the nearest without WebAssembly', async () => {
    const page = await open('/about/');
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.goto('/search/?q=care+thresholds');
    await page.locator('[data-near]').first().waitFor();
  });

  it('says what to do where scripts are blocked, and in an old browser', async () => {
    const page = await open('/about/');
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
    await page.goto('/search/?q=thresholds');
    await page.getByText('Search needs JavaScript').waitFor();

    const old = await open('/about/');
    await old.addInitScript(() => {
      Reflect.deleteProperty(Map, 'groupBy');
    });
    await old.goto('/search/?q=thresholds');
    await old.getByText('Search needs JavaScript').waitFor();
  });

  it('says nothing of it where all is well', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByText('Search needs JavaScript').count()).toBe(0);
  });
});

describe('the page before a search', () => {
  it('shows ways in, which go away with the first search', async () => {
    const page = await open('/search/');
    await page.getByRole('main').getByRole('link', { name: 'Staying safe' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'thresholds', exact: true }).click();
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByRole('heading', { name: 'Examples' }).isVisible()).toBe(false);
  });
});

describe('a search that cannot be loaded', () => {
  // A file that is cut off logs no error in the console, as one that is missing would.
  it('says so, and the next search tries again', async () => {
    const files = '**/corpus.json';
    const page = await open('/search/');
    await page.route(files, (route) =>
      route.fulfill({ body: '{"paragraphs": [', contentType: 'application/json' }),
    );
    await page.getByRole('searchbox').fill('thresholds');
    await says(page, 'The search could not be loaded. Try again.');
    await page.getByText('Until then, use the index of words').waitFor();
    await page.unroute(files);
    await page.getByRole('searchbox').press('Enter');
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByText('Until then').isVisible()).toBe(false);
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
      .filter({ hasText: /^(\d+|No) paragraph|^Enter a word/ })
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

function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}
