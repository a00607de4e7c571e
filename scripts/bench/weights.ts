import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { pages } from '../../src/site/pages.ts';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../serve.ts';
import { DIST } from './dist.ts';
import { watchRequests } from './requests.ts';
import type { Kind, Sent } from './requests.ts';
import type { Table } from './table.ts';

/** Weigh a page of each kind as a browser loads it that has nothing of the site yet. */
export async function weighPages(): Promise<Table> {
  const server = await serve(0, { folder: DIST });
  const sentBy = watchRequests(server, DIST);
  const browser = await chromium.launch(await chromiumOptions());
  const baseURL = `http://localhost:${(server.address() as AddressInfo).port}`;
  const rows: string[][] = [];
  try {
    for (const { name, samples } of pages) {
      const [sample] = samples;
      if (!sample) continue;
      const { url } = sample;
      const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      rows.push([`${name} ${url}`, ...weightsOf(await sentBy(500))]);
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    title: 'What each kind of page weighs',
    note: 'In kB (1,000 bytes) after gzip, as a browser loads it that has nothing yet, without the service worker.',
    head: ['page', 'requests', ...SHOWN, 'all'],
    rows,
  };
}

const SHOWN: readonly Kind[] = ['HTML', 'styles', 'scripts', 'fonts', 'data'];

function weightsOf(sent: readonly Sent[]): string[] {
  const kinds = SHOWN.map((kind) => sent.filter((one) => one.kind === kind));
  return [String(sent.length), ...[...kinds, sent].map(kilobytes)];
}

/** What some files weigh together, in kB. */
export function kilobytes(sent: readonly Sent[]): string {
  return (sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1);
}
