import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { report } from '../../src/site/report.ts';
import { chromiumOptions } from '../chromium.ts';
import { serve } from '../serve.ts';
import { DIST } from './dist.ts';
import { expectNextResult, promiseResult, resultTime } from './drawn-result.ts';
import { median } from './median.ts';
import { makeMiniSearchPage, makePagefindPage } from './peers.ts';
import { watchRequests } from './requests.ts';
import type { Sent } from './requests.ts';
import { openSlowPage } from './slow-phone.ts';
import type { Table } from './table.ts';
import { kilobytes } from './weights.ts';

/** Time and weigh the first and second search of a visit: of this site, and of its peers in turns. */
export async function timeSearches(): Promise<Table> {
  const peers = { pagefind: await makePagefindPage(), miniSearch: await makeMiniSearchPage() };
  const engines = await Promise.all([
    startEngine('this site', DIST, '/search/', 'input[name="q"]', '[data-result]'),
    startEngine('Pagefind’s own interface', peers.pagefind, '/', ...PAGEFIND_PARTS),
    startEngine('MiniSearch', peers.miniSearch, '/', 'input', 'li'),
  ]);
  const browser = await chromium.launch(await chromiumOptions());
  const fast: Visit[] = [];
  const slow: Visit[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      for (const engine of engines) {
        fast.push({ engine, steps: await visit(engine, await openPage(browser), 500) });
        slow.push({ engine, steps: await visit(engine, await openSlowPage(browser), 1500) });
      }
    }
  } finally {
    await browser.close();
    for (const { server } of engines) server.close();
    for (const folder of Object.values(peers)) await rm(folder, { recursive: true });
  }

  const stepsOf = (engine: Engine, visits: Visit[], at: number) =>
    visits.filter((one) => one.engine === engine).flatMap(({ steps }) => steps[at] ?? []);
  const timeOf = (steps: Step[]) => median(steps.map(({ time }) => time)).toFixed(0);
  return {
    title: 'First and second search',
    note:
      `Milliseconds to the picture with the first result, median of ${RUNS}, and what is asked for until ` +
      `nothing more is. First search: “${FIRST}”, from its address. Second: “${SECOND}”, from the last ` +
      'letter, with the pause that an interface makes there (MiniSearch has none); for several words ' +
      'this site also loads Pagefind, for the nearest paragraphs, once the exact results are drawn. ' +
      'Cold: in a new browser; warm: the same page again. kB after gzip. Slow: a phone four times as ' +
      'slow, 1.6 Mbit/s, 150 ms to the server. The pages of the peers have nothing but the search, the ' +
      'same records, and no fonts.',
    head: ['search', 'ms', 'ms slow', 'requests', 'kB', 'of it fonts'],
    rows: STEPS.flatMap((step, at) =>
      engines.map((engine) => {
        const [steps, slowly] = [stepsOf(engine, fast, at), stepsOf(engine, slow, at)];
        const sent = steps[0]?.sent ?? [];
        const fonts = sent.filter(({ kind }) => kind === 'fonts');
        const figures = [timeOf(steps), timeOf(slowly), String(sent.length)];
        return [`${step}: ${engine.name}`, ...figures, kilobytes(sent), kilobytes(fonts)];
      }),
    ),
  };
}

async function startEngine(
  name: string,
  folder: string,
  path: string,
  field: string,
  result: string,
) {
  const server = await serve(0, { folder });
  const url = `http://localhost:${(server.address() as AddressInfo).port}${path}?q=${FIRST}`;
  return { name, url, field, result, server, sentBy: watchRequests(server, folder) };
}

async function openPage(browser: Browser): Promise<Page> {
  return (await browser.newContext({ serviceWorkers: 'block' })).newPage();
}

/** Search twice in a new browser, then twice more after coming back to the page. */
async function visit(engine: Engine, page: Page, quiet: number): Promise<Step[]> {
  const steps: Step[] = [];
  const endStep = async () => {
    steps.push({ time: await page.evaluate(resultTime), sent: await engine.sentBy(quiet) });
  };
  await page.addInitScript(promiseResult, engine.result);
  for (let time = 0; time < 2; time++) {
    await page.goto(engine.url, { waitUntil: 'commit' });
    await endStep();
    await page.evaluate(expectNextResult);
    await page.fill(engine.field, SECOND);
    await endStep();
  }
  await page.context().close();
  return steps;
}

const FIRST = report.examples.word;
const SECOND = 'looked after children';
const STEPS = ['first, cold', 'second, cold', 'first, warm', 'second, warm'];
const RUNS = 3;
const PAGEFIND_PARTS = ['.pagefind-ui__search-input', '.pagefind-ui__result-link'] as const;

type Engine = Awaited<ReturnType<typeof startEngine>>;

interface Visit {
  engine: Engine;
  /** As many as `STEPS`. */
  steps: Step[];
}

interface Step {
  /** In milliseconds. */
  time: number;
  sent: Sent[];
}
