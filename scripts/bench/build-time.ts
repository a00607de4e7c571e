import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../../tests/scripts/own-environment.ts';
import type { Table } from './table.ts';

/** Time a build of the site into a temporary folder. */
export function timeBuild(): Table {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    const start = performance.now();
    const command = ['scripts/astro.ts', 'build', '--outDir', folder];
    const run = spawnSync(process.execPath, command, { env: ownEnvironment(), encoding: 'utf8' });
    const time = performance.now() - start;
    if (run.status !== 0) throw new Error(run.stderr);
    const pages = globSync('**/*.html', { cwd: folder }).length;
    return {
      title: 'Building the site',
      note: '`astro build` once, with the start of Node and Astro.',
      head: ['pages', 'seconds', 'ms per page'],
      rows: [[String(pages), (time / 1000).toFixed(1), (time / pages).toFixed(1)]],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
