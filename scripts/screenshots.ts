import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { chromiumOptions } from './chromium.ts';
import { serve } from './serve.ts';

/** Take every kind of page at two widths, light and dark, and in print, into `screenshots/`. */
const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));
const WIDTHS = [390, 1280];
const PAGES = {
  overview: '/',
  report: '/report/',
  'report-target': '/report/#p38',
  areas: '/areas/',
  area: '/areas/staying-safe/',
  judgements: '/judgements/',
  recommendations: '/recommendations/',
  paragraph: '/paragraphs/38/',
  'paragraph-with-items': '/paragraphs/b2/',
  words: '/words/',
  search: '/search/',
  'search-results': '/search/?q=thresholds',
  'search-lines': '/search/?q=thresholds&view=lines',
  'search-landing': '/report/?q=thresholds#p38',
  about: '/about/',
  data: '/data/',
  'not-found': '/nowhere/',
};

const only = process.argv.slice(2);
const server = await serve(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await chromiumOptions());
await mkdir(FOLDER, { recursive: true });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const [name, path] of Object.entries(PAGES)) {
      if (only.length > 0 && !only.includes(name)) continue;
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      await shoot(page, `${name}-${width}-${colorScheme}`, name === 'report');
      if (width === 1280 && colorScheme === 'light') {
        await page.pdf({ path: `${FOLDER}${name}.pdf`, format: 'A4', preferCSSPageSize: true });
      }
    }
    await page.close();
  }
}

await browser.close();
server.close();

/** A page from top to bottom, or only what a screen shows where it is very long. */
async function shoot(page: Page, name: string, long: boolean): Promise<void> {
  const targeted = page.url().includes('#');
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: !long && !targeted });
}
