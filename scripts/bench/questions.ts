import { readFileSync } from 'node:fs';
import { searchIndexOf } from '../../src/search/build/index.ts';
import { readCorpus } from '../../src/search/query/index.ts';
import type { CorpusData } from '../../src/search/query/index.ts';
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
import { DIST } from './dist.ts';
import type { Table } from './table.ts';

/** Ask this site and its peers the questions of readers, and measure what they list first. */
export async function measureQuestions(): Promise<Table> {
  const json = readFileSync(`${DIST}search/corpus.json`, 'utf8');
  const corpus = readCorpus(JSON.parse(json) as CorpusData);
  const pagefind = await startPagefind((await searchIndexOf(report)).files);
  const engines: [name: string, engine: Engine][] = [
    ['this site: exact, then nearest', exactThenNearest(corpus, pagefind)],
    ['this site, with what it offers', withOffers(corpus, pagefind)],
    ['MiniSearch: any word, beginnings, similar', miniSearch(corpus)],
    ['Pagefind, by itself', pagefindAlone(pagefind)],
  ];
  const rows: string[][] = [];
  for (const [name, engine] of engines) {
    const { nothingFound, rightInThree, nDCG } = await measure(questions, engine);
    rows.push([name, String(nothingFound.length), String(rightInThree), nDCG.toFixed(3)]);
  }
  return {
    title: 'What readers ask',
    note: `Of ${questions.length} questions, those to which nothing is found, those with an answer among the first three, and the mean nDCG@10.`,
    head: ['engine', 'nothing found', 'right in first three', 'nDCG@10'],
    rows,
  };
}
