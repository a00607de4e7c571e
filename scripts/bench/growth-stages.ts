import type { Report } from '../../src/model/schema.ts';
import { textsOf } from '../../src/model/texts.ts';
import { decodeSource, readReport } from '../../src/parser/index.ts';
import { indexPlaces } from '../../src/search/build/index-places.ts';
import { makeCorpus } from '../../src/search/build/make-corpus.ts';
import { buildPagefindIndex } from '../../src/search/build/pagefind.ts';
import { searchRecords } from '../../src/search/build/records.ts';
import { firstUses } from '../../src/site/glossary.ts';
import { wordsHtml } from '../../src/site/prose.ts';
import { wordIndex } from '../../src/site/word-index.ts';
import { contentEditorial } from './content-editorial.ts';
import { longerReport, longerSource } from './longer-report.ts';
import { median } from './median.ts';

/**
 * Time every stage of making the site from a report with several times its paragraphs, and print the
 * figures as JSON. The arguments are how many times, and how often each stage is run for its median.
 */
const [times = 1, runs = 1] = process.argv.slice(2).map(Number);

// The compiler of the JavaScript engine has seen the code when it is timed.
for (let run = 0; run < 5; run++) await timeStages(1);

const timed: StageTimes[] = [];
for (let run = 0; run < runs; run++) timed.push(await timeStages(times));
const [first] = timed;
if (!first) throw new Error('Nothing was timed.');
const measured: Measured = {
  paragraphs: first.paragraphs,
  memory: process.resourceUsage().maxRSS / 1024,
  stages: Object.keys(first.stages).map((name) => ({
    name,
    time: median(timed.map(({ stages }) => stages[name] ?? NaN)),
  })),
};
process.stdout.write(JSON.stringify(measured));

async function timeStages(length: number): Promise<StageTimes> {
  // Problems are added to these files, so each run has its own.
  const editorial = contentEditorial();
  const source = longerSource(length, editorial);
  const file = decodeSource('report.txt', source);
  const report = longerReport(source, contentEditorial());
  const stages: [name: string, run: () => unknown][] = [
    ['parse and check the text', () => readReport(file, editorial)],
    ['render the prose of the report page', () => renderProseOf(report)],
    ['make the index of words', () => wordIndex(report)],
    ['make the search corpus', () => makeCorpus(report, indexPlaces(report))],
    ['make the Pagefind index', () => buildPagefindIndex(searchRecords(report))],
  ];
  const taken: Record<string, number> = {};
  for (const [name, run] of stages) {
    const start = performance.now();
    await run();
    taken[name] = performance.now() - start;
  }
  const faults = file.messages.map(String).slice(0, 3);
  if (faults.length > 0) throw new Error(`The text has problems:\n${faults.join('\n')}`);
  return { paragraphs: report.paragraphs.length, stages: taken };
}

function renderProseOf({ paragraphs }: Report): string[] {
  const explained = firstUses(paragraphs);
  return textsOf(paragraphs).map(({ ref, text }) => wordsHtml(text, explained.get(ref)));
}

interface StageTimes {
  paragraphs: number;
  /** By the name of a stage, how long it took, in milliseconds. */
  stages: Record<string, number>;
}

export interface Measured {
  paragraphs: number;
  /** The most memory that the process held, in megabytes. */
  memory: number;
  /** The median time of each, in milliseconds. */
  stages: { name: string; time: number }[];
}
