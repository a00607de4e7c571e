import { clientsClaim } from 'workbox-core';
import type { RouteHandlerCallbackOptions } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { keptPlace } from './kept-place.ts';
import type { KeptPlaces } from './kept-place.ts';

/**
 * The service worker, which lets readers go on without a network. It keeps the files of one build, all
 * of them or none, and checks each against its hash. A page comes from the network; if that fails, or
 * takes too long, from what is kept. A kept file that has a hash in its address needs no network.
 *
 * The worker of the next build fetches its own files while this one is in use, and takes over when no
 * page is open any more: an open page never loses its scripts.
 */
const { files, places } = KEPT;
precache(files);
registerRoute(new NavigationRoute(answer));
addRoute();
enableNavigationPreload();
clientsClaim();

async function answer({ request, url, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const path = url.pathname.slice(FOLDER.pathname.length);
  const place = keptPlace(path, places);
  try {
    return await (place === undefined ? network : hurriedNetwork).handle({ request, event });
  } catch (error) {
    const instead = new URL(place ?? places.offline, FOLDER);
    if (place !== undefined && place !== path) {
      instead.search = url.search;
      return Response.redirect(instead.href);
    }
    const kept = await matchPrecache(instead.href);
    if (!kept) throw error;
    return kept;
  }
}

/** The folder of the site, which this file is in. */
const FOLDER = new URL('./', location.href);

const network = new NetworkOnly();

/** Gives up after some seconds, for a reader whose line is bad. */
const hurriedNetwork = new NetworkOnly({ networkTimeoutSeconds: 4 });

/** What this build keeps; the build writes it in place of this name. */
declare const KEPT: { files: PrecacheEntry[]; places: KeptPlaces };
