import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The root of the project, where its commands run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Run the build script as a person would. */
export function buildReport(...options: string[]): Run {
  return buildReportIn(ROOT, ...options);
}

/** Run the build script of a project in another folder. */
export function buildReportIn(root: string, ...options: string[]): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-report.ts', ...options],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A path in a new folder that goes when the test ends. */
export function temporaryPath(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, name);
}

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}
