import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { load } from 'js-yaml';
import { search } from '../../src/search/query/index.ts';
import type { Corpus } from '../../src/search/query/index.ts';
import { nearest, significantWords } from '../../src/search/query/more.ts';
import { offersFor } from './real-corpus.ts';
import { scoresOf } from './pagefind-in-node.ts';
import type { PagefindSearch } from './pagefind-in-node.ts';

/** The questions that readers ask, with the paragraphs that answer them. */
export const { questions } = load(
  readFileSync(new URL('questions.yaml', import.meta.url), 'utf8'),
) as { questions: Question[] };

/** Ask every question of an engine and measure what it lists first. */
export async function measure(asked: readonly Question[], engine: Engine): Promise<Measured> {
  const each: { query: string; isFound: boolean; isRight: boolean; gain: number }[] = [];
  for (const { query, relevance } of asked) {
    const lists = await engine(query);
    each.push({
      query,
      isFound: lists.some((list) => list.length > 0),
      isRight: lists.some((list) => list.slice(0, 3).some((ref) => relevance[ref] === 2)),
      gain: Math.max(0, ...lists.map((list) => gainOf(list, relevance))),
    });
  }
  return {
    nothingFound: each.filter(({ isFound }) => !isFound).map(({ query }) => query),
    rightInThree: each.filter(({ isRight }) => isRight).length,
    missed: each.filter(({ isRight }) => !isRight).map(({ query }) => query),
    nDCG: each.reduce((sum, { gain }) => sum + gain, 0) / each.length,
  };
}

/** This site: the exact hits, then the nearest as Pagefind ranks them. */
export function exactThenNearest(corpus: Corpus, pagefind?: PagefindSearch): Engine {
  return async (query) => [await listOf(query, corpus, pagefind)];
}

/** The same, and what the first words that the page offers lead to. */
export function withOffers(corpus: Corpus, pagefind?: PagefindSearch): Engine {
  return async (query) => {
    const [offer] = offersFor(query);
    const own = await listOf(query, corpus, pagefind);
    return offer ? [own, await listOf(offer.query, corpus, pagefind)] : [own];
  };
}

/** Pagefind by itself, as it comes. */
export function pagefindAlone(pagefind: PagefindSearch): Engine {
  return async (query) => [[...(await pagefind(query)).keys()].slice(0, 10)];
}

/** MiniSearch: any of the words, their beginnings, and words like them. */
export function miniSearch({ paragraphs }: Corpus): Engine {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  index.addAll(paragraphs.map(({ ref, texts }) => ({ id: ref, text: texts.join('\n') })));
  return (query) => {
    const results = index.search(query, { prefix: true, fuzzy: 0.2 });
    return Promise.resolve([results.slice(0, 10).map(({ id }) => String(id))]);
  };
}

async function listOf(query: string, corpus: Corpus, pagefind?: PagefindSearch): Promise<string[]> {
  const found = search(query, corpus);
  const scores = pagefind && (await scoresOf(significantWords(found), pagefind));
  const near = nearest(found, corpus, { area: [], part: [], kind: [] }, scores);
  return [...found.hits, ...near].map(({ paragraph }) => paragraph.ref).slice(0, 10);
}

/** The normalised discounted cumulative gain of the first ten. */
function gainOf(list: readonly string[], relevance: Question['relevance']): number {
  const ideal = Object.values(relevance).sort((a, b) => b - a);
  return sumOf(list.map((ref) => relevance[ref] ?? 0)) / sumOf(ideal);
}

function sumOf(relevances: readonly number[]): number {
  return relevances
    .slice(0, 10)
    .reduce((sum, relevance, at) => sum + (2 ** relevance - 1) / Math.log2(at + 2), 0);
}

/** What an engine lists for a query; of several lists the best counts. */
export type Engine = (query: string) => Promise<string[][]>;

export interface Question {
  query: string;
  set: 'tune' | 'held';
  /** By ref: 2 answers it, 1 helps. */
  relevance: Record<string, number>;
}

export interface Measured {
  /** The questions that find nothing. */
  nothingFound: string[];
  /** How many have an answer among the first three. */
  rightInThree: number;
  /** The others. */
  missed: string[];
  /** The mean nDCG@10. */
  nDCG: number;
}
