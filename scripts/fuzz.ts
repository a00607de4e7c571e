import { parseArgs } from 'node:util';
import { fuzz } from '../tests/parser/fuzz/run.ts';

/** Fuzz the parser: `npm run fuzz -- --runs 20000 --seed 1`. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const start = Date.now();
const { accepted, refused, faults, unstatedGrades } = fuzz(
  Number(values.runs),
  Number(values.seed),
);
const seconds = ((Date.now() - start) / 1000).toFixed(0);

process.stdout.write(
  `seed ${values.seed}: ${accepted} accepted, ${refused} refused, ${faults.length} faults, ` +
    `${unstatedGrades.length} changed grades that no sentence states, ${seconds} s\n`,
);
for (const line of [...faults, ...unstatedGrades]) process.stdout.write(`${line}\n`);
if (faults.length > 0) process.exitCode = 1;
