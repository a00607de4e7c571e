import { timeBuild } from './build-time.ts';
import { timeFunctions } from './functions.ts';
import { timeGrowth } from './growth.ts';
import { describeMachine } from './machine.ts';
import { measureQuestions } from './questions.ts';
import { timeSearches } from './searches.ts';
import { formatTable } from './table.ts';
import type { Table } from './table.ts';
import { timeTyping } from './typing.ts';
import { weighPages } from './weights.ts';

/**
 * Measure the built site and print a report in Markdown. The arguments, if there are any, name the
 * parts to measure.
 */
const PARTS: Record<string, () => Table | Promise<Table>> = {
  weights: weighPages,
  searches: timeSearches,
  typing: timeTyping,
  build: timeBuild,
  growth: timeGrowth,
  functions: timeFunctions,
  questions: measureQuestions,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  const known = Object.keys(PARTS).join(', ');
  process.stderr.write(`No part is called ${unknown.join(', ')}. The parts are ${known}.\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`# Benchmarks\n\n${describeMachine()}\n`);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(formatTable(await measure()));
  }
}
