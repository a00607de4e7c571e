import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { searchRecords } from '../src/search/build/records.ts';
import { report } from '../src/site/report.ts';
import { chromiumOptions } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * Time the first result of a search on a slow phone, from the address to the drawn result: this site
 * and Pagefind’s own interface over the same records, in turns. Then type a query on this site, and
 * print the longest task meanwhile.
 */
export async function timeFirstResult(): Promise<void> {
  const peer = await makePeer();
  const [site, other] = await Promise.all([serve(0), serve(0, { folder: peer })]);
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const times: Record<'site' | 'pagefind', number[]> = { site: [], pagefind: [] };
    for (let run = 0; run < RUNS; run++) {
      const own = `${originOf(site)}/search/?q=${WORD}`;
      times.site.push(await timeTo('[data-result]', own, browser));
      times.pagefind.push(
        await timeTo('.pagefind-ui__result-link', `${originOf(other)}/`, browser),
      );
    }
    const [own, its] = [median(times.site), median(times.pagefind)];
    process.stdout.write(
      `\nfirst result on a slow phone, median of ${RUNS}: ${own.toFixed(0)} ms here, ` +
        `${its.toFixed(0)} ms with Pagefind’s own interface (×${(own / its).toFixed(2)})\n`,
    );
    const longest = await longestTaskWhileTyping(`${originOf(site)}/search/`, browser);
    process.stdout.write(`longest task while typing: ${longest.toFixed(0)} ms\n`);
  } finally {
    await browser.close();
    site.close();
    other.close();
    await rm(peer, { recursive: true });
  }
}

const WORD = report.examples.word;
const RUNS = 5;

/** A page with Pagefind’s interface, which searches at once, over the records of this site. */
async function makePeer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-ui-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const { ref, content } of searchRecords(report)) {
    await index.addCustomRecord({ url: `/${ref}`, content, language: 'en', meta: { title: ref } });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>
const ui = new PagefindUI({ element: '#search', showImages: false });
ui.triggerSearch('${WORD}');
</script></html>`,
  );
  return folder;
}

/** From the start of the navigation to the first element that a selector finds, in milliseconds. */
async function timeTo(selector: string, url: string, browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript((wanted) => {
    const firstResult = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        resolve(performance.now());
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(window, { firstResult });
  }, selector);
  await page.goto(url, { waitUntil: 'commit' });
  const value = await page.evaluate(
    () => (window as unknown as { firstResult: Promise<number> }).firstResult,
  );
  await context.close();
  return value;
}

/** A processor four times as slow, 1.6 Mbit/s, and 150 ms to the server. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
}

async function longestTaskWhileTyping(url: string, browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await page.locator('input[name="q"]').pressSequentially('safeguarding children', { delay: 120 });
  await page.locator('[data-near]').first().waitFor();
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  return Math.max(0, ...tasks);
}

function originOf(server: Awaited<ReturnType<typeof serve>>): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
