import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * An Astro integration for `npm run dev`: build the report again when a file that it is made from
 * changes. The pages import the report, so Astro reloads them. Problems are printed, and the pages
 * stay as they were.
 */
export function rebuildReport(): AstroIntegration {
  return {
    name: 'rebuild-report',
    hooks: {
      'astro:server:setup': ({ server: { watcher } }) => {
        const rebuild = oneAtATime(buildReport);
        watcher.add(SOURCES.map((folder) => `${ROOT}${folder}`));
        watcher.on('change', (path) => {
          if (isSource(path)) rebuild();
        });
      },
    },
  };
}

/** Whether the report is made from a file, given its absolute path. */
export function isSource(path: string): boolean {
  return (
    SOURCES.some((folder) => path.startsWith(`${ROOT}${folder}/`)) && /\.(txt|yaml|ts)$/.test(path)
  );
}

/** Run the build script, which prints its own problems, and wait until it ends. */
async function buildReport(): Promise<void> {
  try {
    const options = { cwd: ROOT, stdio: 'inherit' } as const;
    await once(spawn(process.execPath, ['scripts/build-report.ts'], options), 'close');
  } catch (error) {
    console.error('The report could not be built again:', error);
  }
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** The folders with the files that the report is made from. */
const SOURCES = ['content', 'src/model', 'src/parser', 'src/text'];
