import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../scripts/own-environment.ts';
import { ROOT } from '../scripts/run-command.ts';

/**
 * Build the site once more, into a temporary folder.
 *
 * @param settings Environment variables, such as BASE_PATH.
 * @param root The project to build: this one, or a copy of it.
 * @returns The folder, with a slash at its end.
 * @throws When the build fails or is too heavy, with what it said.
 */
export function buildAgain(settings: NodeJS.ProcessEnv = {}, root = ROOT): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'built-'))}/`;
  run([join(root, 'scripts/build-report.ts'), '--check'], root, settings);
  run([join(root, 'scripts/astro.ts'), 'build', '--outDir', folder], root, settings);
  run([join(root, 'scripts/check-weight.ts'), folder], root, settings);
  return folder;
}

function run(command: string[], cwd: string, settings: NodeJS.ProcessEnv): void {
  const env = ownEnvironment(settings);
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
