import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf, inArea, inPart, mentionsOf, oracle } from './answers.ts';
import { content } from '../built/content.ts';
import { useBrowser } from './browser.ts';
import { PATIENT } from './patient.ts';
import { loaded, refs, says } from './search-page.ts';

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
    await page.getByRole('radio', { name: 'Report order' }).check();
    await page.getByRole('checkbox', { name: 'Staying safe' }).check();
    const allAreDrawn = async (one: Page) => {
      await says(one, countOf(IN_STAYING_SAFE));
      await expect.poll(() => refs(one), PATIENT).toEqual(IN_STAYING_SAFE.map(({ ref }) => ref));
      await one.locator('[data-places] a').first().waitFor();
    };
    await allAreDrawn(page);
    const shown = await page.locator('.found').innerText();

    const again = await open(page.url().replace(/^.*\/search/, '/search'));
    await allAreDrawn(again);
    expect(await again.locator('.found').innerText()).toBe(shown);
    expect(await again.getByRole('radio', { name: 'Report order' }).isChecked()).toBe(true);
  });

  it('counts each facet under the choices in the others', async () => {
    const page = await open('/search/?q=thresholds&part=main');
    const inMain = inPart(THRESHOLDS, 'main');
    await says(page, countOf(inMain));
    const countAt = (value: string) =>
      page.locator(`label:has([value="${value}"]) [data-count]`).innerText();
    // The counts come in the picture after the first result.
    await expect
      .poll(() => countAt('being-healthy'), PATIENT)
      .toBe(String(inArea(inMain, 'being-healthy').length));
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

  it('leads to the subject and the entry of the glossary that a name names', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    const places = page.locator('[data-places]');
    await places.getByRole('link', { name: 'Thresholds, subject: 10 paragraphs' }).waitFor();
    await page.getByRole('searchbox').fill('LDD');
    await places.getByRole('link', { name: /^LDD, abbreviation: learning difficulties/ }).click();
    await page.waitForURL(/\/glossary\/#ldd$/);
  });

  it('finds nothing for a word that is not there, and suggests one that is', async () => {
    const page = await open('/search/?q=safegarding');
    await says(page, 'No paragraph has “safegarding”');
    await page.getByRole('link', { name: 'safeguarding' }).click();
    await page.waitForURL(/q=safeguarding/);
    await says(page, countOf(answerTo('safeguarding')));
  });

  it('shows the ways into the report where nothing is found, and nowhere else', async () => {
    const page = await open('/search/?q=zzzz');
    const area = page.getByRole('main').getByRole('link', { name: 'Staying safe', exact: true });
    await area.waitFor();
    for (const [query, count] of [
      ['thresholds', countOf(THRESHOLDS)],
      ['para 38', '1 place found'],
      ['LSCB good', 'No paragraph has all of these words'],
    ] as const) {
      await page.goto(`/search/?${new URLSearchParams({ q: query }).toString()}`);
      await says(page, count);
      expect(await area.isVisible(), query).toBe(false);
    }
  });

  it('names its filters, and says what is found without them', async () => {
    const page = await open('/search/?q=thresholds&area=staying-safe&part=main');
    const all = answerTo('thresholds').length;
    await page
      .getByText(`Filtered: Staying safe, Main report. The full report: ${all} paragraphs.`)
      .waitFor();
  });

  it.each([
    ['LAC', 'The report says looked-after children'],
    ['safegaurding', 'Did you mean safeguarding?'],
  ])('helps while someone types: %s', async (query, help) => {
    const page = await open('/search/');
    await page.getByRole('searchbox').pressSequentially(query);
    await page.getByText(help).first().waitFor();
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

  it('leads from a question for a number to the figures that it asks for', async () => {
    const page = await open('/search/?q=how+many+looked+after+children');
    await page.getByRole('link', { name: 'Figures on looked-after children: 9 figures' }).click();
    await page.getByRole('status').filter({ hasText: '9 of ' }).waitFor();
    expect(await page.locator('tbody tr:visible').count()).toBe(9);
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
    const filled = async () => {
      const isFilled = await page
        .locator('.map rect')
        .evaluateAll((all) => all.map((bar) => bar.hasAttribute('data-found')));
      return content.paragraphs.filter((_, at) => isFilled[at]).map(({ ref }) => ref);
    };
    await expect.poll(filled, PATIENT).toEqual(THRESHOLDS.map(({ ref }) => ref));
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
    const some = new Set(
      words.flatMap((word) => oracle.answer([word])).map(({ ref }) => ref),
    ).difference(new Set(all.map(({ ref }) => ref)));
    const shown = page.locator('[data-near]');
    await shown.nth(Math.min(10, some.size) - 1).waitFor();
    const near = await shown.evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-near') ?? ''),
    );
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
      .getByRole('link', { name: `in ${phrase.length} they appear together as typed` })
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
