import { spawnSync } from 'node:child_process';

/**
 * Run all checks, in order. A failed check stops only the checks that need its result, so one run
 * finds every failure. Vitest’s summary of the last suite comes at the end of the output; after it,
 * if anything failed, the names of what failed.
 */
const STEPS: readonly Step[] = [
  { script: 'lint' },
  { script: 'check' },
  { script: 'check:report' },
  { script: 'test:unit' },
  { script: 'build' },
  { script: 'test:built', needs: 'build' },
  { script: 'test:browser', needs: 'build' },
];

/** Run the steps whose needs are met, one after another. */
export function runSteps(steps: readonly Step[], passes: (script: string) => boolean): Outcome {
  const failed: string[] = [];
  const skipped: string[] = [];
  for (const { script, needs } of steps) {
    const canRun = needs === undefined || ![...failed, ...skipped].includes(needs);
    if (!canRun) skipped.push(script);
    else if (!passes(script)) failed.push(script);
  }
  return { failed, skipped };
}

/** What to print at the end: one line for what failed and one for what did not run. */
export function describeOutcome({ failed, skipped }: Outcome): string {
  return [
    failed.length > 0 ? `Failed: ${failed.join(', ')}\n` : '',
    skipped.length > 0
      ? `Not run, because they need a step that failed: ${skipped.join(', ')}\n`
      : '',
  ].join('');
}

function runScript(script: string): boolean {
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['run', script], { stdio: 'inherit', shell }).status === 0;
}

if (import.meta.main) {
  const outcome = runSteps(STEPS, runScript);
  process.stderr.write(describeOutcome(outcome));
  if (outcome.failed.length > 0) process.exitCode = 1;
}

interface Step {
  /** The npm script to run. */
  script: string;
  /** An earlier script that must have passed. */
  needs?: string;
}

interface Outcome {
  failed: string[];
  skipped: string[];
}
