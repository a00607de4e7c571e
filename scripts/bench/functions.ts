import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { decodeSource, readReport } from '../../src/parser/index.ts';
import { readCorpus, search } from '../../src/search/query/index.ts';
import type { CorpusData } from '../../src/search/query/index.ts';
import { contentEditorial } from './content-editorial.ts';
import { DIST } from './dist.ts';
import type { Table } from './table.ts';

/** Time the functions that do most of the work, each beside a simpler one that reads as much. */
export async function timeFunctions(): Promise<Table> {
  const bytes = readFileSync('content/report.txt');
  const editorial = contentEditorial();
  const json = readFileSync(`${DIST}search/corpus.json`, 'utf8');
  const data = JSON.parse(json) as CorpusData;
  const corpus = readCorpus(data);
  const texts = corpus.paragraphs.map((paragraph) => paragraph.texts.join(' ').toLowerCase());

  const pairs: [Task, Task][] = [
    [
      [
        'read the report into the checked model',
        () => readReport(decodeSource('report.txt', bytes), editorial),
      ],
      [
        'read the same text as Markdown, by remark',
        () => unified().use(remarkParse).parse(String(bytes)),
      ],
    ],
    [
      [
        'find every mention of “social care” with thresholds',
        () => search('"social care" thresholds', corpus),
      ],
      [
        'look for their letters in each text',
        () => texts.filter((text) => text.includes('social care') && text.includes('threshold')),
      ],
    ],
    [
      ['get ready to search: read every word', () => readCorpus(data)],
      ['parse the same as JSON', () => JSON.parse(json) as unknown],
    ],
  ];
  const rows: string[][] = [];
  for (const pair of pairs) rows.push(...(await compare(pair)));
  return {
    title: 'Functions beside simpler ones',
    note: 'Median in milliseconds, and how many times as long as the simpler function below.',
    head: ['function', 'ms', 'ratio'],
    rows,
  };
}

async function compare(tasks: [Task, Task]): Promise<string[][]> {
  const bench = new Bench({ time: 1000 });
  for (const [name, run] of tasks) bench.add(name, run);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => ({
    name,
    median: 'latency' in result ? result.latency.p50 : NaN,
  }));
  const peer = medians.at(-1)?.median ?? NaN;
  return medians.map(({ name, median }) => [
    name,
    median.toFixed(3),
    `×${Number((median / peer).toPrecision(2))}`,
  ]);
}

type Task = [name: string, run: () => unknown];
