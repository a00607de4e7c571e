import { expect, test } from 'vitest';
import { oneAtATime } from '../../scripts/one-at-a-time.ts';

test('a request starts a run at once', () => {
  const { request, runs } = observed();
  request();
  expect(runs).toHaveLength(1);
});

test('requests during a run start one more run, after it', async () => {
  const { request, runs, endRun } = observed();
  request();
  request();
  request();
  request();
  expect(runs).toHaveLength(1);

  await endRun();
  expect(runs).toHaveLength(2);

  await endRun();
  expect(runs).toHaveLength(2);
});

test('a request after a run starts another', async () => {
  const { request, runs, endRun } = observed();
  request();
  await endRun();
  request();
  expect(runs).toHaveLength(2);
});

/** A limited task whose runs end when the test says so. */
function observed() {
  const runs: { end: () => void; ended: Promise<unknown> }[] = [];
  const request = oneAtATime(() => {
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
    runs.push({
      end: () => {
        end(undefined);
      },
      ended,
    });
    return ended;
  });
  const endRun = async () => {
    runs.at(-1)?.end();
    await runs.at(-1)?.ended;
  };
  return { request, runs, endRun };
}
