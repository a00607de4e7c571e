import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/**
 * Give a test file the browser. `open` leads to a page of the built site in a context of its own;
 * after each test every page is closed, and nothing may have been logged as an error.
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  const origin = inject('origin');
  let browser: Browser;
  let errors: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = errors;
    errors = [];
    expect(seen).toEqual([]);
  });
  afterAll(() => browser.close());

  return async (path, options) => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    return page;
  };
}

/** A phone’s screen. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
};
