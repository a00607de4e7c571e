import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { report } from '../../src/site/report.ts';
import { required } from '../../src/text/required.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../serve.ts';
import { median } from './median.ts';
import { openSlowPage } from './slow-phone.ts';
import type { Table } from './table.ts';

/**
 * Type queries into the search page on a slow phone, letter by letter and so slowly that each letter
 * is searched for, and time the longest task and the longest wait from a key to the picture after it.
 */
export async function timeTyping(): Promise<Table> {
  const server = await serve(0);
  const browser = await chromium.launch(await chromiumOptions());
  const url = `http://localhost:${(server.address() as AddressInfo).port}/search/`;
  const rows: string[][] = [];
  try {
    for (const [name, query] of QUERIES) {
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await typeQuery(query, url, browser));
      const tasks = inWords(runs.map(({ task }) => task));
      const waits = inWords(runs.map(({ wait }) => wait));
      rows.push([name, tasks, waits]);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    title: 'Typing on a slow phone',
    note:
      'The longest task of the page, in milliseconds that its thread worked, so that other work of this ' +
      'machine does not count; and the longest wait from a key to the picture after it. Both are the ' +
      `median of ${RUNS} runs, with the worst.`,
    head: ['query', 'longest task', 'key to picture'],
    rows,
  };
}

async function typeQuery(query: Query, url: string, browser: Browser): Promise<Measured> {
  const page = await openSlowPage(browser);
  await page.addInitScript(keepLongestWait);
  await page.goto(url, { waitUntil: 'networkidle' });
  const field = page.locator('input[name="q"]');
  // What Playwright runs in the page is compiled by now.
  await field.hover();
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await page.mouse.down();
  await page.mouse.up();
  if ('typed' in query) await page.keyboard.type(query.typed, { delay: BETWEEN_KEYS });
  else await page.keyboard.insertText(query.pasted);
  await page.evaluate(waitUntilStill, 1000);
  const task = longestTask(await browser.stopTracing());
  const wait = await page.evaluate(
    () => (window as unknown as { longestWait: number }).longestWait,
  );
  await page.context().close();
  return { task, wait };
}

/** In the page: keep the longest time from a key or press to the picture after it. */
function keepLongestWait(): void {
  const kept = { longestWait: 0 };
  new PerformanceObserver((list) => {
    const waits = list.getEntries().map(({ duration }) => duration);
    Object.assign(window, {
      longestWait: (kept.longestWait = Math.max(kept.longestWait, ...waits)),
    });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  Object.assign(window, kept);
}

/** In the page: wait until nothing has changed for some milliseconds. */
function waitUntilStill(rest: number): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, rest);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, rest);
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

/** The most that a task of a page’s main thread worked, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)),
  );
  if (tasks.length === 0) throw new Error('The trace of Chromium has no tasks.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

function inWords(values: number[]): string {
  return `${median(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`;
}

const { word, phrase, beginning } = report.examples;
const sentence = required(
  sentencesOf(
    required(
      report.paragraphs.find(({ ref }) => ref === 'p38'),
      'paragraph 38',
    ).text,
  )[0],
  'a sentence of paragraph 38',
);
const QUERIES: [name: string, query: Query][] = [
  ['one word', { typed: word }],
  ['a word that most paragraphs have', { typed: 'children' }],
  ['several words', { typed: 'how many looked after children have a care plan' }],
  ['a phrase', { typed: `"${phrase}"` }],
  ['a beginning', { typed: `${beginning}*` }],
  ['a sentence, pasted', { pasted: sentence }],
];
const RUNS = 3;

/** Longer than the page waits for another letter before it searches. */
const BETWEEN_KEYS = 250;

type Query = { typed: string } | { pasted: string };

interface Measured {
  /** The longest task, in milliseconds of work. */
  task: number;
  /** The longest time from a key to the picture after it, in milliseconds. */
  wait: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** How long its thread worked, in microseconds. */
  tdur?: number;
  args?: { name?: string };
}
