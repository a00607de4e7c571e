import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runBuildReport } from '../../scripts/report/command.ts';

/** The root of the project, where its commands run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Run the command that builds the report, in this process, with the report’s own files. */
export function buildReport(...args: string[]): Promise<Run> {
  return buildReportIn(join(ROOT, 'content'), ...args);
}

/** Run the command that builds the report, in this process, with the files of another folder. */
export async function buildReportIn(content: string, ...args: string[]): Promise<Run> {
  let stderr = '';
  const write = (text: string) => (stderr += text);
  const status = await runBuildReport(args, content, { write });
  return { status, stderr };
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
  /** The exit code. */
  status: number;
  /** What was printed. */
  stderr: string;
}
