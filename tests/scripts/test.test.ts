import { describe, expect, it, vi } from 'vitest';
import { describeOutcome, runSteps } from '../../scripts/test.ts';

const STEPS = [
  { script: 'lint' },
  { script: 'build' },
  { script: 'browser', needs: 'build' },
  { script: 'audit', needs: 'browser' },
  { script: 'links' },
];

describe('running the checks', () => {
  it('runs every step in order when all pass, and prints nothing', () => {
    const passes = vi.fn<(script: string) => boolean>(() => true);
    const outcome = runSteps(STEPS, passes);
    expect(passes.mock.calls.flat()).toEqual(['lint', 'build', 'browser', 'audit', 'links']);
    expect(describeOutcome(outcome)).toBe('');
  });

  it('goes on after a failed step, and names it at the end', () => {
    const passes = vi.fn((script: string) => script !== 'lint' && script !== 'browser');
    const outcome = runSteps(STEPS, passes);
    expect(passes.mock.calls.flat()).toEqual(['lint', 'build', 'browser', 'links']);
    expect(describeOutcome(outcome)).toMatch(/^Failed: lint, browser\nNot run.*: audit\n$/);
  });

  it('skips what needs a failed step, directly or through others', () => {
    const outcome = runSteps(STEPS, (script) => script !== 'build');
    expect(outcome).toEqual({ failed: ['build'], skipped: ['browser', 'audit'] });
  });
});
