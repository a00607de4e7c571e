import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from './answers.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe('a search that lands in the report', () => {
  it('puts the paragraph in view, says which mention it is, and has the focus', async () => {
    for (const options of [{}, PHONE]) {
      const page = await open('/report/?q=thresholds#p38', options);
      await says(page, mentionIn('p38'));
      const top = await page
        .locator('#p38')
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(120);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p38');
    }
  });

  it('highlights every mention, in lists and across marked-up words, and changes no word', async () => {
    const page = await open('/report/?q=LDD#p17');
    await says(page, sentenceOn('LDD', mentionsOf('LDD').indexOf('p17')));
    const found = await highlighted(page, 'found');
    expect(found).toHaveLength(mentionsOf('LDD').length);
    expect(new Set(found)).toEqual(new Set(['LDD', 'learning difficulties and/or disabilities']));
    expect(await page.locator('article mark').count()).toBe(0);
  });

  it('leads on to the next paragraph and back, by keyboard', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, mentionIn('p38'));
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    await says(page, mentionIn('p41'));
    const box = await page.locator('#p41').boundingBox();
    expect(box && box.y < 720 && box.y + box.height > 0).toBe(true);
    await page.getByRole('button', { name: 'Previous' }).press('Enter');
    await says(page, mentionIn('p38'));
  });

  it('steps with Enter from the paragraph, and back with Shift and Enter', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, mentionIn('p38'));
    await page.keyboard.press('Enter');
    await says(page, mentionIn('p41'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p41');
    await page.keyboard.press('Shift+Enter');
    await says(page, mentionIn('p38'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p38');
  });

  it('names its keys on its buttons, but not where there may be no keyboard', async () => {
    for (const [options, isShown] of [
      [{}, true],
      [{ ...PHONE, isMobile: true }, false],
    ] as const) {
      const page = await open('/report/?q=thresholds#p38', options);
      await says(page, mentionIn('p38'));
      for (const keys of ['Shift Enter', 'Esc'])
        expect(await page.getByText(keys, { exact: true }).isVisible(), keys).toBe(isShown);
    }
  });

  it('keeps the address at the paragraph of the mention', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, mentionIn('p38'));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForURL(/\?q=thresholds#p41$/);
  });

  it('comes back to a second mention in a paragraph when the page is loaded again', async () => {
    const mentions = mentionsOf('LDD');
    const second = mentions.findIndex((ref, at) => at > 0 && mentions[at - 1] === ref);
    const page = await open(`/report/?q=LDD#${mentions[second]}`);
    await says(page, sentenceOn('LDD', second - 1));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForURL(/[?&]mention=2#/);
    await page.reload();
    await says(page, sentenceOn('LDD', second));
  });

  it('shows the mention on arrival, also one far down a long paragraph', async () => {
    const page = await open('/report/', PHONE);
    for (const ref of new Set(mentionsOf('LDD'))) {
      // Another address of the same page would not load it anew.
      await page.goto('about:blank');
      await page.goto(`/report/?q=LDD#${ref}`);
      const at = mentionsOf('LDD').indexOf(ref);
      await says(page, sentenceOn('LDD', at));
      expect(await currentMention(page)).toEqual({ at, ref, isInView: true });
    }
  });

  it('leads from each line of the view by mentions to that mention', async () => {
    const all = mentionsOf('LDD');
    const page = await open('/search/?q=LDD&view=lines&order=report');
    const lines = page.locator('[data-line] a');
    await lines.nth(all.length - 1).waitFor();
    const several = all.findIndex((ref, at) => at > 0 && all[at - 1] === ref);
    await lines.nth(several).click();
    await says(page, sentenceOn('LDD', several));
  });

  it('goes round from the last mention to the first', async () => {
    const page = await open('/report/?q=thresholds#b2');
    await says(page, mentionIn('b2'));
    await page.getByRole('button', { name: 'Next' }).click();
    await says(page, mentionIn('p16'));
  });

  it('leads back from mention to mention, each in view and set apart from the others', async () => {
    const mentions = mentionsOf('LDD');
    const page = await open(`/report/?q=LDD#${mentions[0]}`);
    await says(page, sentenceOn('LDD', 0));
    for (const at of mentions.keys().toArray().reverse()) {
      await page.getByRole('button', { name: 'Previous' }).click();
      await says(page, sentenceOn('LDD', at));
      expect(await currentMention(page)).toEqual({ at, ref: mentions[at], isInView: true });
    }
  });

  it('takes the query out of the address when it is closed', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/report\/#p38$/);
    expect(await highlighted(page, 'found')).toEqual([]);
    expect(await page.getByRole('region', { name: 'Search in the report' }).isVisible()).toBe(
      false,
    );
  });

  it('stays when Escape closes a menu over it', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, mentionIn('p38'));
    await page.getByRole('link', { name: 'Paragraph 38: link and quote' }).click();
    const menu = page.getByRole('dialog', { name: 'Paragraph 38' });
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('?q=thresholds');
    expect(await page.getByRole('region', { name: 'Search in the report' }).isVisible()).toBe(true);
  });

  it('leaves the reader where they are when it is closed', async () => {
    for (const close of ['Escape', 'Close']) {
      const page = await open('/report/?q=thresholds#p38');
      await says(page, mentionIn('p38'));
      for (const ref of ['p41', 'p46', 'p80']) {
        await page.getByRole('button', { name: 'Next' }).click();
        await says(page, mentionIn(ref));
      }
      const before = await page.evaluate(() => scrollY);
      if (close === 'Escape') await page.keyboard.press(close);
      else await page.getByRole('button', { name: close }).click();
      await page.waitForURL(/\/report\/#p80$/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p80');
      await page.keyboard.press('Tab');
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(720);
    }
  });

  it('marks nothing in a translated page, and leads to the paragraphs', async () => {
    const page = await open('/report/?q=thresholds#p38');
    await says(page, mentionIn('p38'));
    await page.evaluate(() => {
      for (const words of document.querySelectorAll('[data-paragraph] .words > *')) {
        words.textContent = 'Des mots traduits.';
      }
    });
    await page.waitForFunction(() => CSS.highlights.get('found')?.size === 0);
    await page.getByRole('button', { name: 'Next' }).click();
    await says(page, mentionIn('p41'));
    const box = await page.locator('#p41').boundingBox();
    expect(box && box.y < 720 && box.y + box.height > 0).toBe(true);
  });

  it('loads nothing of search where nobody searched', async () => {
    const page = await open('/report/#p38');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /pagefind|corpus|search-in-report/.test(name))).toEqual([]);
  });

  it('takes no notice of spaces around the query', async () => {
    const page = await open('/report/?q=%20thresholds%20#p38');
    const bar = page.getByRole('region', { name: 'Search in the report' });
    await bar.getByRole('status').filter({ hasText: /of \d/ }).waitFor();
    expect(await bar.getByRole('status').textContent()).toBe(mentionIn('p38'));
  });
});

/** What the bar says at the first mention of thresholds in a paragraph. */
function mentionIn(ref: string): string {
  return sentenceOn('thresholds', mentionsOf('thresholds').indexOf(ref));
}

/** What the bar says at a mention, counted from 0. */
function sentenceOn(query: string, at: number): string {
  const mentions = mentionsOf(query);
  const [, letter, number] = /^([pab])(\d+)$/.exec(mentions[at] ?? '') ?? [];
  const label =
    letter === 'p' ? `Paragraph ${number}` : `Annex ${letter?.toUpperCase()}, paragraph ${number}`;
  return `${query}: ${at + 1} of ${mentions.length}. ${label}`;
}

/** Which of the highlighted mentions is set apart, counted from 0, in which paragraph. */
function currentMention(
  page: Page,
): Promise<{ at: number; ref: string | undefined; isInView: boolean }> {
  return page.evaluate(() => {
    const rangesOf = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
    const [current] = rangesOf('current');
    if (!current) throw new Error('No mention is set apart.');
    const before = rangesOf('found').filter(
      (range) => range.compareBoundaryPoints(Range.START_TO_START, current) < 0,
    );
    const paragraph =
      current.startContainer.parentElement?.closest<HTMLElement>('[data-paragraph]');
    const { top, bottom } = current.getBoundingClientRect();
    return {
      at: before.length,
      ref: paragraph?.dataset['paragraph'],
      isInView: top >= 0 && bottom <= innerHeight,
    };
  });
}

async function says(page: Page, text: string | RegExp): Promise<void> {
  const bar = page.getByRole('region', { name: 'Search in the report' });
  await bar.getByRole('status').filter({ hasText: text }).waitFor();
}

function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (registered) =>
      [...(CSS.highlights.get(registered) ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    name,
  );
}
