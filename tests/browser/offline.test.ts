import { copyFileSync, globSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerTo, countOf } from './answers.ts';
import { useBrowser } from './browser.ts';
import { makeBuild, serveBuild } from './builds.ts';
import { PATIENT } from './patient.ts';
import { says } from './search-page.ts';
import { DIST } from '../built/site.ts';

const open = useBrowser();

/** What a browser may keep, in bytes as they travel. */
const MOST_KEPT = 400_000;

describe('after one visit and without a network, a reader can', () => {
  it('browse by area, and search from there', async () => {
    const page = await visit('/');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Staying safe' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Staying safe' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search the report' }).fill('thresholds');
    await page.keyboard.press('Enter');
    await says(page, countOf(answerTo('thresholds')));
    await page
      .locator('[data-result="p38"]')
      .getByRole('link', { name: 'Paragraph 38', exact: true })
      .click();
    await page.waitForURL(/\/report\/.*#p38$/);
  });

  it('search on the page that is open', async () => {
    const page = await visit('/search/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('chronologies');
    await says(page, countOf(answerTo('chronologies')));
  });

  it('follow a link to a paragraph, to its place in the report, and see what is kept of others', async () => {
    const page = await visit('/');
    await page.context().setOffline(true);
    await page.goto('/paragraphs/38/');
    await page.waitForURL(/\/report\/#p38$/);
    expect(await page.locator('#p38').evaluate((p) => p.matches(':target'))).toBe(true);

    await page.goto('/words/');
    await page.getByRole('heading', { level: 1, name: 'No connection' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/words/');
    await page.getByRole('main').getByRole('link', { name: 'Report', exact: true }).click();
    await page.locator('#p38').waitFor();
  });
});

it('keeps no more than a reader would want to load, for when the server does not answer', async () => {
  const host = await serveBuild(DIST);
  const page = await visit(host.origin);
  expect(host.bytesSent()).toBeGreaterThan(MOST_KEPT / 2);
  expect(host.bytesSent()).toBeLessThan(MOST_KEPT);
  host.stopAnswering();
  await page.goto(`${host.origin}/areas/`);
  await page.getByRole('heading', { level: 1, name: 'Areas' }).waitFor();
});

describe('when the site is built again', () => {
  it('shows all of the old build until no page of it is open, then all of the new', async () => {
    const host = await serveBuild(await makeBuild('a'));
    const page = await visit(host.origin);
    host.deploy(await makeBuild('b'));
    await page.goto(`${host.origin}/areas/`);
    expect(await buildOf(page)).toBe('b');
    const isWaiting = () =>
      page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect.poll(isWaiting, PATIENT).toBe(true);

    const context = page.context();
    await context.setOffline(true);
    for (const path of ['/report/', '/areas/staying-safe/', '/search/?q=care']) {
      await page.goto(host.origin + path);
      expect(await buildOf(page)).toBe('a');
    }
    const next = await context.newPage();
    await closeLast(page, next, host.origin);
    await next.goto(`${host.origin}/report/`);
    expect(await buildOf(next)).toBe('b');
  });

  it('goes on with the old build where a file of the new one is missing', async () => {
    const host = await serveBuild(await makeBuild('a'));
    const page = await visit(host.origin);
    const broken = await makeBuild('b');
    for (const script of globSync('_astro/*more*.js', { cwd: broken })) rmSync(broken + script);
    host.deploy(broken);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const ended = new Promise((resolve) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            resolve(worker.state);
          });
        });
      });
      await registration.update();
      return ended;
    });
    expect(state).toBe('redundant');

    await page.context().setOffline(true);
    await page.goto(`${host.origin}/search/?q=thresholds`);
    await says(page, countOf(answerTo('thresholds')));
    expect(await buildOf(page)).toBe('a');
  });
});

it('is removed, with all that was kept, by the worker that is published in its place', async () => {
  const host = await serveBuild(DIST);
  const page = await visit(host.origin);
  const removing = await makeBuild('b');
  copyFileSync(`${removing}remove-offline-worker.js`, `${removing}offline-worker.js`);
  host.deploy(removing);
  await page.goto(`${host.origin}/areas/`);
  const countKept = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return workers.length + (await caches.keys()).length;
    });
  await expect.poll(countKept, PATIENT).toBe(0);
  await page.goto(`${host.origin}/report/`);
  expect(await buildOf(page)).toBe('b');
});

/** Open a page and wait until the browser has kept what it keeps. */
async function visit(address: string): Promise<Page> {
  const page = await open(address, { serviceWorkers: 'allow' });
  // `navigator.serviceWorker.ready` would wait for ever where no worker came.
  const isKept = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
  await expect.poll(isKept, PATIENT).toBe(true);
  return page;
}

/**
 * Close the last page of a site, end its worker, and wait until another worker has taken over: Chromium
 * gives the one that no page needs any more half a minute.
 *
 * @param other A page of another site in the same browser.
 * @param origin The origin of the site.
 */
async function closeLast(page: Page, other: Page, origin: string): Promise<void> {
  const tools = await other.context().newCDPSession(other);
  const active = new Set<string>();
  tools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, versionId, status } of versions) {
      if (scriptURL.startsWith(origin) && status === 'activated') active.add(versionId);
    }
  });
  const countActive = () => active.size;
  await tools.send('ServiceWorker.enable');
  // While the page is open, this is its own worker. After that the next one can take over at any time.
  await expect.poll(countActive, PATIENT).toBe(1);
  const own = [...active];
  await page.close();
  for (const versionId of own) await tools.send('ServiceWorker.stopWorker', { versionId });
  await expect.poll(countActive, PATIENT).toBe(2);
}

/** The letter of the build that a page and all its scripts are from; all letters where they differ. */
async function buildOf(page: Page): Promise<string> {
  await page.waitForLoadState('load');
  const from = await page.locator('html').evaluate(({ dataset }) => dataset['from'] ?? 'none');
  expect(from.length).toBeGreaterThan(1);
  return [...new Set(from)].join('');
}
