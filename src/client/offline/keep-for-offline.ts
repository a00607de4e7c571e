/**
 * Register the service worker, which fetches what a reader needs without a network, when the page has
 * nothing else to do, unless the reader asks sites to save data. The page names the worker in its head;
 * in development there is none.
 *
 * @throws When the browser refuses.
 */
export async function keepForOffline(): Promise<void> {
  const worker = document.querySelector<HTMLMetaElement>('meta[name="offline-worker"]');
  if (!worker || !('serviceWorker' in navigator) || navigator.connection?.saveData === true) return;
  await new Promise<void>((resolve) => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => {
        resolve();
      });
    } else setTimeout(resolve);
  });
  await navigator.serviceWorker.register(trusted(worker.content));
}

/** The address as the page’s policy demands it, in a browser that enforces trusted types. */
function trusted(url: string): string {
  const { trustedTypes } = window;
  if (!trustedTypes) return url;
  return trustedTypes
    .createPolicy('offline', { createScriptURL: (text) => text })
    .createScriptURL(url);
}

declare global {
  interface Navigator {
    /** Not in every browser. */
    connection?: { saveData: boolean };
  }
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlRules) => ScriptUrlRules };
  }
}

interface ScriptUrlRules {
  createScriptURL: (url: string) => string;
}
