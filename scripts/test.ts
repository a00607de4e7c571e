import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

/**
 * Run all checks, stage after stage. The steps of one stage run side by side, which keeps both cores of
 * a small machine busy; their output is printed in order. A failed check stops only the checks that
 * need its result, so one run finds every failure. Vitest’s summary of the last suite comes at the end
 * of the output; after it, if anything failed, the names of what failed.
 */
const STAGES: readonly Stage[] = [
  [{ script: 'lint:eslint' }, { script: 'lint:other' }, { script: 'check' }, { script: 'build' }],
  [{ script: 'test:unit' }],
  [{ script: 'test:built', needs: 'build' }],
  [{ script: 'test:browser', needs: 'build' }],
];

/**
 * Run the steps whose needs are met, the stages one after another.
 *
 * @param passAll Runs some scripts side by side, and says of each whether it passed.
 */
export async function runStages(
  stages: readonly Stage[],
  passAll: (scripts: readonly string[]) => Promise<boolean[]>,
): Promise<Outcome> {
  const failed: string[] = [];
  const skipped: string[] = [];
  for (const stage of stages) {
    const canRun = ({ needs }: Step) =>
      needs === undefined || ![...failed, ...skipped].includes(needs);
    const scripts = stage.filter(canRun).map(({ script }) => script);
    skipped.push(...stage.filter((step) => !canRun(step)).map(({ script }) => script));
    const passed = scripts.length > 0 ? await passAll(scripts) : [];
    failed.push(...scripts.filter((_, at) => passed[at] !== true));
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

/** Run npm scripts side by side. The output of a single one is printed as it comes. */
async function runScripts(scripts: readonly string[]): Promise<boolean[]> {
  const isAlone = scripts.length === 1;
  const runs = await Promise.all(scripts.map((script) => runScript(script, isAlone)));
  for (const { output } of runs) process.stdout.write(output);
  return runs.map(({ passed }) => passed);
}

async function runScript(
  script: string,
  isAlone: boolean,
): Promise<{ passed: boolean; output: string }> {
  // What a script says of its errors stands where it says it: both streams are one.
  const command = `npm run ${script}${isAlone ? '' : ' 2>&1'}`;
  const stdio: StdioOptions = isAlone ? 'inherit' : ['ignore', 'pipe', 'inherit'];
  const run = spawn(command, { shell: true, stdio });
  const closed = new Promise<number | null>((resolve, reject) => {
    run.on('error', reject).on('close', resolve);
  });
  const output = run.stdout ? (await buffer(run.stdout)).toString() : '';
  return { passed: (await closed) === 0, output };
}

if (import.meta.main) {
  const outcome = await runStages(STAGES, runScripts);
  process.stderr.write(describeOutcome(outcome));
  if (outcome.failed.length > 0) process.exitCode = 1;
}

/** Steps that do not need each other. */
type Stage = readonly Step[];

interface Step {
  /** The npm script to run. */
  script: string;
  /** A script of an earlier stage that must have passed. */
  needs?: string;
}

interface Outcome {
  failed: string[];
  skipped: string[];
}
