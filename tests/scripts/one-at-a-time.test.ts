import { expect, it } from 'vitest';
import { oneAtATime } from '../../scripts/one-at-a-time.ts';

/** A task whose runs end only when the test ends them. */
function slowTask() {
  const runs: PromiseWithResolvers<undefined>[] = [];
  const start = oneAtATime(() => {
    const run = Promise.withResolvers<undefined>();
    runs.push(run);
    return run.promise;
  });
  return { runs, start };
}

it('runs a task at once when none is running', async () => {
  const { runs, start } = slowTask();
  const first = start();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve(undefined);
  await first;

  void start();
  expect(runs).toHaveLength(2);
});

it('answers all calls during a run by one more run, after it', async () => {
  const { runs, start } = slowTask();
  const first = start();
  const second = start();
  const third = start();
  expect(runs).toHaveLength(1);

  runs[0]?.resolve(undefined);
  await first;
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve(undefined);
  await Promise.all([second, third]);
  expect(runs).toHaveLength(2);
});

it('goes on after a run that fails', async () => {
  const { runs, start } = slowTask();
  const first = start();
  const second = start();

  runs[0]?.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await expect.poll(() => runs.length).toBe(2);
  runs[1]?.resolve(undefined);
  await second;
});
