import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { useBrowser } from './browser.ts';
import { lettersOf, missingFrom, pagesOf } from './printed-report.ts';

const open = useBrowser();

describe('the printed report', () => {
  it('has every heading, number and word on numbered pages, and nothing to press', async () => {
    const { pages, text } = await print('/report/');
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(32);

    expect(missingFrom(pages)).toEqual([]);
    expect(text).not.toMatch(/Skip to main content|Link and citation|Contents|\bSearch\b|Next:/);
    expect(pages.map((page) => /(\d+) \/ \d+/.exec(page)?.[1])).toEqual(
      pages.map((_, index) => String(index + 1)),
    );
    expect(pages.filter((page) => !page.includes(content.title))).toEqual([]);
    expect(pages.at(-1)).toMatch(/Source:.*Copyright.*licence.*Address: http.*\/report\//s);
  });
});

describe('a printed area', () => {
  it('says its grade, what editors add and why', async () => {
    const { pages, text } = await print('/areas/staying-safe/');
    expect(pages.length).toBeLessThan(16);
    expect(text).toMatch(/Staying safe.*1 Inadequate/s);
    expect(text).toContain('Editor’s link.');
    expect(text).toContain('Says the inquiry and inspection recommendations');
    expect(text).not.toMatch(/Skip to main content|Previous|Main report, 10 paragraphs/);
  });
});

describe('a printed page', () => {
  it.each(['/', '/report/?q=thresholds', '/paragraphs/38/', '/judgements/', '/search/?q=audit'])(
    'has no form, field, button or navigation: %s',
    async (path) => {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      const controls = page.locator('form, input, select, button, nav').filter({ visible: true });
      expect(await controls.count()).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))).toEqual(
        [],
      );
    },
  );
});

describe('a printed search', () => {
  it('names its query and its address, and offers nothing to press', async () => {
    const { pages, text } = await print('/search/?q=thresholds');
    expect(pages[0]).toMatch(/Search\s+thresholds\s+10 paragraphs/);
    expect(pages.at(-1)).toMatch(/Address: http\S+\/search\/\?q=thresholds/);
    expect(text).not.toMatch(/Show the whole paragraph|Link and quote/);
  });
});

describe('a printed paragraph', () => {
  it('says above its number where in the report it is', async () => {
    const { pages } = await print('/paragraphs/38/');
    expect(pages[0]).toMatch(
      /Main report\s*›\s*Impact of local public services\s*›\s*Staying safe\s+Paragraph 38/,
    );
  });

  it('has the whole lines of the source, a citation, and the whole address', async () => {
    const { text } = await print('/paragraphs/38/');
    const source = readFileSync('content/report.txt', 'utf8').split('\n').slice(573, 594).join('');
    expect(lettersOf(text)).toContain(lettersOf(source));
    // As its link, in its citation and at the foot.
    expect(text.match(/http:\S+\/paragraphs\/38\//g)).toHaveLength(3);
  });

  it('has a picture of where it is in the report, and nothing to fill in', async () => {
    const page = await open('/paragraphs/38/');
    await page.emulateMedia({ media: 'print' });
    const position = page.getByRole('img', { name: /^Paragraph 38: number 38 of 94/ });
    expect(await position.isVisible()).toBe(true);
    expect(await page.locator('form:visible, button:visible').count()).toBe(0);
  });
});

async function print(path: string): Promise<{ pages: string[]; text: string }> {
  const page = await open(path);
  await page.waitForLoadState('networkidle');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = await pagesOf(new Uint8Array(pdf));
  return { pages, text: pages.join('\n') };
}
