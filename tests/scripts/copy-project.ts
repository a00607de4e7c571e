import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './run-command.ts';

/**
 * Copy the project, as a clone would have it, into a new folder whose path has spaces, an accent and
 * a percent sign in it. The packages are links; what tools keep beside them is not shared.
 *
 * @returns The folder of the copy, and the temporary folder that it is in, to be removed.
 */
export function copyProject(): { copy: string; temporary: string } {
  const temporary = mkdtempSync(join(tmpdir(), 'project-'));
  const copy = join(temporary, 'b 1', 'josé %20');
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !MADE.includes(basename(path)) });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return { copy, temporary };
}

/** What is not in a clone. */
const MADE = ['.astro', '.git', 'dist', 'node_modules', 'screenshots'];
