/**
 * Let the browser keep what its reader needs without a network: a service worker fetches it once this
 * page is loaded and has nothing else to do. The page names the worker in its head; in development
 * there is none.
 */
export function keepForOffline(): void {
  const worker = document.querySelector<HTMLMetaElement>('meta[name="offline-worker"]');
  if (!worker || !('serviceWorker' in navigator)) return;
  const keep = () => {
    navigator.serviceWorker.register(trusted(worker.content)).catch((error: unknown) => {
      // A private window, a saved page or a web archive may refuse: the page works all the same.
      console.info('Nothing is kept for reading offline.', error);
    });
  };
  addEventListener('load', () => {
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(keep);
    else setTimeout(keep);
  });
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
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlRules) => ScriptUrlRules };
  }
}

interface ScriptUrlRules {
  createScriptURL: (url: string) => string;
}
