import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * An Astro integration for the authoring loop: when a file that makes the report changes, build the
 * report again. The pages follow, for they import its outcome. Problems are printed; the pages
 * then stay as they were.
 */
export function rebuildReport(): AstroIntegration {
  return {
    name: 'rebuild-report',
    hooks: {
      'astro:server:setup': ({ server: { watcher } }) => {
        watcher.add([`${ROOT}content`, `${ROOT}src/parser`]);
        watcher.on('change', (path) => {
          if (!/\/(content|src\/report)\/.*\.(txt|yaml|ts)$/.test(path)) return;
          spawn(process.execPath, ['scripts/build-report.ts'], { cwd: ROOT, stdio: 'inherit' });
        });
      },
    },
  };
}
