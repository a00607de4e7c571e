import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { contentHash } from './content-hash.ts';
import { DATA_FILES, versionedUrl } from './version-data.ts';

/**
 * The files of a built site that a browser keeps, so that some pages can be read without a network:
 * the pages, and the scripts, styles, fonts and data that these name, directly or through others.
 *
 * @param dist The folder of the site, with a slash at its end.
 * @param pages The paths of the pages from that folder, such as `report/`.
 */
export function keptFiles(dist: string, pages: readonly string[]): string[] {
  const others = globSync(['_astro/*', DATA_FILES], { cwd: dist }).sort();
  const kept = new Set(pages.map((page) => `${page}index.html`));
  for (const file of kept) {
    if (file.endsWith('.woff2')) continue;
    const text = readFileSync(dist + file, 'utf8');
    for (const other of others) if (text.includes(basename(other))) kept.add(other);
  }
  return [...kept];
}

/** How the service worker asks for a kept file, and the hash that its content must have. */
export function precacheEntry(dist: string, file: string): PrecacheEntry {
  const content = readFileSync(dist + file);
  const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
  if (file.endsWith('.html')) {
    const url = `./${file.replace(/index\.html$/, '')}`;
    return { url, revision: contentHash(content), integrity };
  }
  const url = file.startsWith('_astro/') ? file : versionedUrl(dist, file);
  return { url, revision: null, integrity };
}
