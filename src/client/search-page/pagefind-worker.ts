import { orUndefined } from '../load-error.ts';
import { createScorer } from './pagefind-scores.ts';
import type { Score, Scores } from './pagefind-scores.ts';

/**
 * Score paragraphs with Pagefind in a worker, because its first search would block the page for longer
 * than a reader who types can be kept waiting. The answer goes to the port that comes with a request:
 * `undefined` where Pagefind cannot be loaded.
 */
addEventListener('message', ({ data, ports: [port] }: MessageEvent<ScoreRequest>) => {
  score ??= createScorer(data.folder);
  orUndefined(score(data.words, data.refs))
    .then((scores: ScoreAnswer) => port?.postMessage(scores))
    .catch(reportError);
});

let score: Score | undefined;

export interface ScoreRequest {
  /** Where Pagefind’s index is, with a slash at its end. */
  folder: string;
  words: string[];
  /** Every paragraph, in report order. */
  refs: string[];
}

export type ScoreAnswer = Scores | undefined;
