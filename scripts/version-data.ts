import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentHash } from './content-hash.ts';

/**
 * An Astro integration that adds a hash of its content to the address of each data file that a page’s
 * scripts fetch. A page never gets the data of another build from what a browser keeps.
 */
export function versionData(): AstroIntegration {
  let base = '/';
  return {
    name: 'version-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = globSync(DATA_FILES, { cwd: dist });
        for (const path of globSync('**/*.html', { cwd: dist })) {
          const html = readFileSync(dist + path, 'utf8');
          const versioned = files.reduce(
            (text, file) =>
              text.replaceAll(`="${base}${file}"`, `="${base}${versionedUrl(dist, file)}"`),
            html,
          );
          if (versioned !== html) writeFileSync(dist + path, versioned);
        }
      },
    },
  };
}

/** The address of a data file, from the folder of the site, with the hash of its content. */
export function versionedUrl(dist: string, file: string): string {
  return `${file}?v=${contentHash(readFileSync(dist + file))}`;
}

/** The data that scripts fetch for the page they are on. */
export const DATA_FILES = '{search,glossary}/*.json';
