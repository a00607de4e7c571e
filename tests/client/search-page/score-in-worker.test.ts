import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ScoreRequest } from '../../../src/client/search-page/pagefind-worker.ts';
import { createWorkerScorer } from '../../../src/client/search-page/score-in-worker.ts';

const SCORES = new Map([['p1', 2]]);
let started: StandIn[] = [];

beforeEach(() => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', StandIn);
});
afterEach(() => {
  started = [];
  vi.unstubAllGlobals();
});

it('scores come from one worker, which gets the words and where the index is', async () => {
  const score = createWorkerScorer('/pagefind/');
  expect(await score(['care'], ['p1'])).toEqual(SCORES);
  expect(await score(['audit'], ['p1'])).toEqual(SCORES);
  expect(started).toHaveLength(1);
  expect(started[0]?.requests).toEqual([
    { folder: '/pagefind/', words: ['care'], refs: ['p1'] },
    { folder: '/pagefind/', words: ['audit'], refs: ['p1'] },
  ]);
});

it.each(['has no scores', 'stops'] as const)(
  'a worker that %s fails as a load, and the next call starts another',
  async (fault) => {
    const score = createWorkerScorer('/pagefind/');
    StandIn.fault = fault;
    const both = [score(['care'], ['p1']), score(['audit'], ['p1'])];
    for (const failed of both) await expect(failed).rejects.toMatchObject({ name: 'LoadError' });
    StandIn.fault = undefined;
    expect(await score(['care'], ['p1'])).toEqual(SCORES);
    expect(started).toHaveLength(2);
  },
);

/** A worker that answers at once. */
class StandIn extends EventTarget {
  static fault: 'has no scores' | 'stops' | undefined;
  requests: ScoreRequest[] = [];

  constructor() {
    super();
    started.push(this);
  }

  postMessage(request: ScoreRequest, [port]: [MessagePort]): void {
    this.requests.push(request);
    if (StandIn.fault === 'stops') this.dispatchEvent(new Event('error'));
    else port.postMessage(StandIn.fault ? undefined : SCORES);
  }
}
