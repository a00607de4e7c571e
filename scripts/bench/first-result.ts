import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { searchRecords } from '../../src/search/build/records.ts';
import { report } from '../../src/site/report.ts';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../serve.ts';
import { median, openSlowPage } from './slow-phone.ts';

/**
 * Time the first result of a search on a slow phone, from the address to the drawn result: this site
 * and Pagefind’s own interface over the same records, in turns.
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
  const page = await openSlowPage(browser);
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
  await page.context().close();
  return value;
}

function originOf(server: Awaited<ReturnType<typeof serve>>): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
