import { expect, it } from 'vitest';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

const HOSTILE = [
  '<img src=x onerror=alert(1)> <script>alert(1)</script> care',
  '"<b>children</b>" OR <svg onload=alert(1)>',
  '\u202Enerdlihc\u2066 care\u200B audit',
  'x'.repeat(2000),
  `care ${'chronologies'.repeat(50)}*`,
  '=HYPERLINK("https://example.org") +care -audit @SUM(A1)',
  '__proto__ constructor',
  'constructor',
];

it('shows a query as text, whatever it has, and grows no wider by it', async () => {
  const page = await open('/search/', PHONE);
  const elements = () =>
    page.evaluate(() => {
      const names = [...document.querySelectorAll('main *')].map(({ localName }) => localName);
      return [...new Set(names)];
    });
  await page.goto('/search/?q=care+thresholds');
  await page.locator('[data-near]').first().waitFor();
  const usual = await elements();

  for (const query of HOSTILE) {
    const choices = { q: query, area: '__proto__', view: 'constructor', order: '<b>' };
    await page.goto(`/search/?${new URLSearchParams(choices).toString()}`);
    await page
      .getByRole('status')
      .filter({ hasText: /\d|no /i })
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('searchbox').last().inputValue()).toContain(query.slice(-3));
    expect((await elements()).filter((name) => !usual.includes(name))).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, query).toBeLessThanOrEqual(390);
  }
});
