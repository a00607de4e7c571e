import { parseArgs } from 'node:util';
import { fuzz, fuzzLayout } from '../tests/parser/fuzz/run.ts';

/** Fuzz the parser: `npm run fuzz -- --runs 20000 --seed 1`. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const start = Date.now();
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isSafeInteger(runs) || !Number.isSafeInteger(seed) || runs < 1)
  throw new Error('Expected whole numbers, as in: npm run fuzz -- --runs 20000 --seed 1');
const { accepted, refused, faults, unstatedGrades } = fuzz(runs, seed);
const layoutRuns = Math.ceil(runs / 5);
const layoutFaults = fuzzLayout(layoutRuns, seed);
const seconds = ((Date.now() - start) / 1000).toFixed(0);

process.stdout.write(
  `seed ${values.seed}: ${accepted} accepted, ${refused} refused, ${faults.length} faults, ` +
    `${unstatedGrades.length} changed grades that no sentence states; ` +
    `${layoutRuns} changes of layout, ${layoutFaults.length} faults; ${seconds} s\n`,
);
for (const line of [...faults, ...layoutFaults, ...unstatedGrades])
  process.stdout.write(`${line}\n`);
if (faults.length + layoutFaults.length > 0) process.exitCode = 1;
