import type { KeptPlaces } from '../src/client/offline/kept-place.ts';
import { pages } from '../src/site/pages.ts';
import { urls } from '../src/site/urls.ts';

/** What a browser keeps, as paths from the folder of the site: they are the same under every base path. */
export const keptPlaces: KeptPlaces = {
  pages: pages.flatMap((page) => (page.isKept ? page.urls.map(fromFolder) : [])),
  report: fromFolder(urls.report()),
  paragraphs: fromFolder(urls.paragraphs()),
  offline: fromFolder(urls.offline()),
};

/** The name of the service worker, which is in the folder of the site. */
export const workerFile = fromFolder(urls.offlineWorker());

function fromFolder(url: string): string {
  return url.slice(urls.overview().length);
}
