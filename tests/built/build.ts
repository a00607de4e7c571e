import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Build the site once more, into a temporary folder.
 *
 * @param settings Environment variables, such as BASE_PATH.
 * @returns The folder, with a slash at its end.
 * @throws When the build fails, with what it said.
 */
export function buildAgain(settings: Record<string, string> = {}): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'built-'))}/`;
  const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
  const own = Object.entries(process.env).filter(([name]) => !RUNNERS.includes(name));
  const env = { ...Object.fromEntries(own), ...settings };
  const build = spawnSync(process.execPath, [astro, 'build', '--outDir', folder], { env });
  if (build.status !== 0) throw new Error(build.stderr.toString());
  return folder;
}

/** What the test runner sets and a build would take for its own: it would make another site. */
const RUNNERS = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];
