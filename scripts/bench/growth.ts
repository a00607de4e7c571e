import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { required } from '../../src/text/required.ts';
import type { Measured } from './growth-stages.ts';
import type { Table } from './table.ts';

/**
 * Time the stages of making the site from the report, and from texts with 10 and 100 times its
 * paragraphs. Each text has a Node process of its own.
 */
export function timeGrowth(): Table {
  const sizes = LENGTHS.map(({ times, runs }) => ({ times, ...measure(times, runs) }));
  const first = required(sizes[0], 'the first length');
  const last = required(sizes.at(-1), 'the last length');
  const stages = first.stages.map(({ name }, at) => ({
    name,
    eachTime: sizes.map(({ paragraphs, stages: all }) => required(all[at], name).time / paragraphs),
  }));
  const isLinear = ({ eachTime }: { eachTime: number[] }) =>
    eachTime.every((each) => required(eachTime.at(-1), 'the last length') <= LINEAR * each);
  const sorted = Map.groupBy(stages, isLinear);
  const namesOf = (linear: boolean) => (sorted.get(linear) ?? []).map(({ name }) => name);
  return {
    title: 'Growth',
    note:
      'Making the site from the report, and from texts with 10 and 100 times its paragraphs ' +
      `(${sizes.map(({ paragraphs }) => paragraphs).join(', ')}): milliseconds, microseconds for each ` +
      'paragraph, and how many times as long as at the length of the report. The added paragraphs are in ' +
      'no list of an editor; parsing them includes the reports of that. The most memory held was ' +
      `${sizes.map(({ memory }) => memory.toFixed(0)).join(', ')} MB.`,
    head: ['stage', 'length', 'ms', 'µs per paragraph', 'ratio'],
    rows: stages.flatMap(({ name, eachTime }) =>
      sizes.map(({ times, paragraphs }, at) => {
        const each = required(eachTime[at], name);
        const ratio = each / required(eachTime[0], name);
        const figures = [(each * paragraphs).toFixed(0), (each * 1000).toFixed(0)];
        return [name, `${times}×`, ...figures, ratio.toFixed(2)];
      }),
    ),
    conclusions: [
      `Linear (a paragraph at ${last.times}× takes at most ${LINEAR} times as long as at each of the ` +
        `shorter lengths): ${list(namesOf(true))}.`,
      `Not linear: ${list(namesOf(false))}.`,
    ],
  };
}

function list(names: string[]): string {
  return names.length > 0 ? names.join('; ') : 'none';
}

function measure(times: number, runs: number): Measured {
  const script = fileURLToPath(new URL('growth-stages.ts', import.meta.url));
  const run = spawnSync(process.execPath, [script, String(times), String(runs)]);
  if (run.status !== 0) throw new Error(String(run.stderr));
  return JSON.parse(String(run.stdout)) as Measured;
}

/** How often a stage is run at each length: the shorter it takes, the less one run says. */
const LENGTHS = [
  { times: 1, runs: 9 },
  { times: 10, runs: 3 },
  { times: 100, runs: 1 },
];

/** By how much the time per paragraph of a linear stage may grow. */
const LINEAR = 1.5;
