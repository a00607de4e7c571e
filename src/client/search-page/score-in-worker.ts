import { orLoadError } from '../load-error.ts';
import { trustedUrl } from '../trusted-url.ts';
import type { Score, Scores } from './pagefind-scores.ts';
import type { ScoreAnswer, ScoreRequest } from './pagefind-worker.ts';
import workerUrl from './pagefind-worker.ts?worker&url';

/**
 * Make the function that asks Pagefind for scores in a worker, which the first call starts. After a
 * failure the next call starts another worker, which loads everything again.
 *
 * @param folder Where the index is, with a slash at its end.
 */
export function createWorkerScorer(folder: string): Score {
  const url = trustedUrl('search', workerUrl);
  let worker: Worker | undefined;

  return (words, refs) =>
    orLoadError('the search index', async () => {
      const asked = (worker ??= new Worker(url, { type: 'module' }));
      try {
        return await ask(asked, { folder, words, refs });
      } catch (error) {
        // An earlier request may still wait for this worker: it is not stopped.
        if (worker === asked) worker = undefined;
        throw error;
      }
    });
}

/** Ask a worker for scores. */
async function ask(worker: Worker, request: ScoreRequest): Promise<Scores> {
  const { port1, port2 } = new MessageChannel();
  const waiting = new AbortController();
  try {
    return await new Promise<Scores>((resolve, reject) => {
      const fail = () => {
        reject(new Error('Pagefind cannot be used.'));
      };
      worker.addEventListener('error', fail, { signal: waiting.signal });
      port1.onmessage = ({ data }: MessageEvent<ScoreAnswer>) => {
        if (data) resolve(data);
        else fail();
      };
      worker.postMessage(request, [port2]);
    });
  } finally {
    port1.close();
    waiting.abort();
  }
}
