import { describe, expect, it, vi } from 'vitest';
import { describeOutcome, runStages } from '../../scripts/test.ts';

const STAGES = [
  [{ script: 'lint' }, { script: 'build' }],
  [{ script: 'browser', needs: 'build' }],
  [{ script: 'audit', needs: 'browser' }, { script: 'links' }],
];

describe('running the checks', () => {
  it('runs every stage in order when all pass, and prints nothing', async () => {
    const { run, outcome } = await runWith([]);
    expect(run).toEqual([['lint', 'build'], ['browser'], ['audit', 'links']]);
    expect(describeOutcome(outcome)).toBe('');
  });

  it('goes on after a failed step, and names it at the end', async () => {
    const { run, outcome } = await runWith(['lint', 'browser']);
    expect(run).toEqual([['lint', 'build'], ['browser'], ['links']]);
    expect(describeOutcome(outcome)).toMatch(/^Failed: lint, browser\nNot run.*: audit\n$/);
  });

  it('skips what needs a failed step, directly or through others', async () => {
    const { outcome } = await runWith(['build']);
    expect(outcome).toEqual({ failed: ['build'], skipped: ['browser', 'audit'] });
  });
});

/** What is run, stage by stage, and the outcome, when some scripts fail. */
async function runWith(failing: readonly string[]) {
  const passAll = vi.fn((scripts: readonly string[]) =>
    Promise.resolve(scripts.map((script) => !failing.includes(script))),
  );
  const outcome = await runStages(STAGES, passAll);
  return { run: passAll.mock.calls.map(([scripts]) => scripts), outcome };
}
