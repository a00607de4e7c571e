import { trustedUrl } from '../trusted-url.ts';

/**
 * Register the service worker, which fetches what a reader needs without a network, when the page has
 * nothing else to do or after some seconds, unless the reader asks sites to save data. The page names the
 * worker in its head; in development there is none.
 *
 * @throws When the browser refuses.
 */
export async function keepForOffline(): Promise<void> {
  const worker = document.querySelector<HTMLMetaElement>('meta[name="offline-worker"]');
  if (!worker || !('serviceWorker' in navigator) || navigator.connection?.saveData === true) return;
  await new Promise<void>((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) {
      // Without a limit, Chromium on a busy machine may never call back.
      const options = { timeout: LONGEST_WAIT };
      requestIdleCallback(() => {
        resolve();
      }, options);
    } else setTimeout(resolve);
  });
  await navigator.serviceWorker.register(trustedUrl('offline', worker.content));
}

/** How long the page may be busy before the worker is registered all the same, in milliseconds. */
const LONGEST_WAIT = 5000;

declare global {
  interface Navigator {
    /** Not in every browser. */
    connection?: { saveData: boolean };
  }
}
