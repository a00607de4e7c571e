import type { Browser, Page } from 'playwright-core';

/**
 * Open a page as a slow phone would: a small screen, a processor four times as slow, 1.6 Mbit/s, and
 * 150 ms to the server, without the service worker. Close its context when it is done with.
 */
export async function openSlowPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  return page;
}
