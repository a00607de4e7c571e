import { cacheNames } from 'workbox-core';

/**
 * The service worker that removes the one of this site from the browser of every reader, with all that
 * it has kept. It is published in place of the other, under its name.
 */
addEventListener('install', () => {
  void skipWaiting();
});
addEventListener('activate', (event) => {
  (event as ExtendableEvent).waitUntil(
    Promise.all([caches.delete(cacheNames.precache), registration.unregister()]),
  );
});

declare const registration: ServiceWorkerRegistration;
declare const skipWaiting: () => Promise<void>;
