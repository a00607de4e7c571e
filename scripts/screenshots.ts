import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { samples } from '../src/site/pages.ts';
import { chromiumOptions } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Take a screenshot of every kind of page at two widths, light and dark, and print it, into
 * `screenshots/`. The arguments, if there are any, name the samples to take.
 */
const FOLDER = fileURLToPath(new URL('../screenshots/', import.meta.url));
const WIDTHS = [390, 1280];
/** A page longer than this, in pixels, is shown only as far as a screen shows it. */
const LONGEST = 15_000;

const only = process.argv.slice(2);
const unknown = only.filter((name) => !samples.some((sample) => sample.name === name));
if (unknown.length > 0) throw new Error(`No sample is called ${unknown.join(', ')}.`);
const wanted = samples.filter(({ name }) => only.length === 0 || only.includes(name));
const server = await serve(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(await chromiumOptions());
await mkdir(FOLDER, { recursive: true });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const { name, url } of wanted) {
      await page.goto(origin + url, { waitUntil: 'networkidle' });
      await capture(page, `${name}-${width}-${colorScheme}`);
      if (width === 1280 && colorScheme === 'light') {
        await page.pdf({ path: `${FOLDER}${name}.pdf`, format: 'A4', preferCSSPageSize: true });
      }
    }
    await page.close();
  }
}

await browser.close();
server.close();

/** Save a page from top to bottom; of one that is long or scrolled to its target, one screen. */
async function capture(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const fullPage = height <= LONGEST && !page.url().includes('#');
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage });
}
