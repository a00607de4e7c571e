import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { PATIENT } from './patient.ts';

/**
 * Give a test file the browser. `open` opens a page of the built site in a new context, without
 * motion or service worker unless a test asks for them. After each test all pages are closed, and the
 * test fails if one of them logged anything, as a browser does where a page breaks its policy, or asked
 * another host.
 *
 * @param options.mayBeMissing Whether a page may be one that the site does not have.
 * @param options.sharesPage Whether all tests use the page that the first one opened, with its
 *   settings, which takes half the time.
 */
export function useBrowser({ mayBeMissing = false, sharesPage = false } = {}): (
  path: string,
  options?: BrowserContextOptions,
) => Promise<Page> {
  const origin = inject('origin');
  let browser: Browser;
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await (started ??= chromium.launch({ ...inject('chromium'), ...PATIENT }));
  });
  afterEach(async () => {
    if (!sharesPage) await closePages(browser);
    const seen = faults;
    faults = [];
    expect(seen).toEqual([]);
  });
  afterAll(() => closePages(browser));

  return async (path, options) => {
    const shared = sharesPage ? browser.contexts()[0]?.pages()[0] : undefined;
    if (shared) {
      await shared.goto(path);
      return shared;
    }
    const settings = {
      baseURL: origin,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    } as const;
    const context = await browser.newContext(settings);
    context.setDefaultTimeout(PATIENT.timeout);
    const home = new URL(path, origin).origin;
    context.on('request', (request) => {
      if (new URL(request.url()).origin !== home) faults.push(`asked for ${request.url()}`);
    });
    context.on('console', (message) => {
      const isMissing =
        message.text().includes('404') && message.location().url === message.page()?.url();
      const isTolerated = (mayBeMissing && isMissing) || isOfNoConcern(message);
      if (!isTolerated) faults.push(message.text());
    });
    context.on('weberror', (webError) => {
      const { name, message } = webError.error();
      faults.push(`${name}: ${message}`);
    });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
}

async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/**
 * The browser of all test files that one worker runs; Playwright ends it with the worker. Every worker
 * starts its own: messages to a shared browser pass through a second process, which makes the whole run
 * a seventh longer.
 */
let started: Promise<Browser> | undefined;

/** A phone’s screen. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
};

/** What the dev server logs, and what says only that the machine was slow or has no service worker. */
function isOfNoConcern(message: ConsoleMessage): boolean {
  const isSlow = message.text().includes('preloaded using link preload but not used within');
  const isBlocked = message.text() === 'Service Worker registration blocked by Playwright';
  return isSlow || isBlocked || message.type() === 'debug';
}
