import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'rolldown';
import { keptFiles, precacheEntry } from './kept-files.ts';

/**
 * An Astro integration that writes the service worker of a build, with the list of what it keeps, and
 * beside it the worker that removes it.
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': ({ dir }) => writeOfflineWorker(fileURLToPath(dir)),
    },
  };
}

/**
 * Write both workers into a built site.
 *
 * @param dist Its folder, with a slash at its end.
 */
export async function writeOfflineWorker(dist: string): Promise<void> {
  // Imported late: these modules read the report, and `npm run dev` must start even when it has problems.
  const { keptPlaces: places, workerFile } = await import('./kept-places.ts');
  const files = keptFiles(dist, places.pages).map((file) => precacheEntry(dist, file));
  await bundle('worker.ts', dist + workerFile, JSON.stringify({ files, places }));
  await bundle('remove-worker.ts', `${dist}remove-${workerFile}`);
}

/** Make one classic script of a worker and all that it imports, which every browser can run. */
async function bundle(source: string, file: string, kept = '{}'): Promise<void> {
  await build({
    input: fileURLToPath(new URL(`../src/client/offline/${source}`, import.meta.url)),
    platform: 'browser',
    transform: { define: { KEPT: kept, 'process.env.NODE_ENV': '"production"' } },
    output: { file, format: 'iife', minify: true },
  });
}
