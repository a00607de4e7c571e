import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { decodeSource, readReport } from '../../src/parser/index.ts';
import { contentEditorial } from './content-editorial.ts';
import { timeFirstResult } from './first-result.ts';
import { timeGrowth } from './growth.ts';
import { timeTyping } from './typing.ts';
import { readCorpus, search } from '../../src/search/query/index.ts';
import type { CorpusData } from '../../src/search/query/index.ts';
import { searchIndexOf } from '../../src/search/build/index.ts';
import { report } from '../../src/site/report.ts';
import {
  exactThenNearest,
  measure,
  miniSearch,
  pagefindAlone,
  questions,
  withOffers,
} from '../../tests/search/measure.ts';
import type { Engine } from '../../tests/search/measure.ts';
import { startPagefind } from '../../tests/search/pagefind-in-node.ts';

/** Time the parser and the search of the built site, each against a peer in the same run. */
const bytes = readFileSync('content/report.txt');
const editorial = contentEditorial();

const json = readFileSync('dist/search/corpus.json', 'utf8');
const data = JSON.parse(json) as CorpusData;
const corpus = readCorpus(data);
const texts = corpus.paragraphs.map((paragraph) => paragraph.texts.join(' ').toLowerCase());

await compare(
  [
    'read the report into the checked model',
    () => readReport(decodeSource('report.txt', bytes), editorial),
  ],
  [
    'read the same text as Markdown, by remark',
    () => unified().use(remarkParse).parse(String(bytes)),
  ],
);
await compare(
  [
    'find every mention of “social care” with thresholds',
    () => search('"social care" thresholds', corpus),
  ],
  [
    'look for their letters in each text',
    () => texts.filter((text) => text.includes('social care') && text.includes('threshold')),
  ],
);
await compare(
  ['get ready to search: read every word', () => readCorpus(data)],
  ['parse the same as JSON', () => JSON.parse(json) as unknown],
);

timeGrowth();
await timeFirstResult();
await timeTyping();
const pagefind = await startPagefind((await searchIndexOf(report)).files);
const engines: [name: string, engine: Engine][] = [
  ['this site: exact, then nearest', exactThenNearest(corpus, pagefind)],
  ['this site, with what it offers', withOffers(corpus, pagefind)],
  ['MiniSearch: any word, beginnings, similar', miniSearch(corpus)],
  ['Pagefind, by itself', pagefindAlone(pagefind)],
];
process.stdout.write('\nnothing found  right in first three  nDCG@10  of sixty questions\n');
for (const [name, engine] of engines) {
  const { nothingFound, rightInThree, nDCG } = await measure(questions, engine);
  const figures = [String(nothingFound.length), String(rightInThree), nDCG.toFixed(3)];
  const [nothing = '', right = '', gain = ''] = figures;
  process.stdout.write(
    `${nothing.padStart(13)}${right.padStart(22)}${gain.padStart(9)}  ${name}\n`,
  );
}

async function compare(...tasks: [name: string, run: () => unknown][]): Promise<void> {
  const bench = new Bench({ time: 1000 });
  for (const [name, run] of tasks) bench.add(name, run);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({
    name,
    median: 'latency' in result ? result.latency.p50 : NaN,
  }));
  const peer = medians.at(-1)?.median ?? NaN;
  for (const { name, median } of medians) {
    const ratio = (median / peer).toPrecision(2);
    process.stdout.write(`${median.toFixed(3).padStart(9)} ms  ×${ratio}  ${name}\n`);
  }
}
