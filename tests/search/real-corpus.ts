import { isDeepStrictEqual } from 'node:util';
import { searchIndexOf } from '../../src/search/build/index.ts';
import { isSmallWord } from '../../src/search/query/small-words.ts';
import { finish, needsMore, readCorpus, search } from '../../src/search/query/index.ts';
import {
  helpSteps,
  placesByKey,
  placesNamed,
  readReaderNames,
} from '../../src/search/query/more.ts';
import type { FoundPlace, Offer } from '../../src/search/query/more.ts';
import type { Hit } from '../../src/search/query/index.ts';
import { findParagraph, report } from '../../src/site/report.ts';
import { Oracle } from './oracle.ts';
import type { Answer, Term } from './oracle.ts';

const index = await searchIndexOf(report);

/** The files of the real Pagefind index. */
export const indexFiles = index.files;

/** The report as search reads it. */
export const corpus = readCorpus(index.corpus);

/** Names that a search may find beside its exact hits, as a browser gets them. */
export const { names } = index;

/** What readers call things. */
const readerNames = readReaderNames(names.readers, corpus.families);

/** The subjects and the entries of the glossary. */
const indexPlaces = placesByKey(names.places);

/** The report as the plain scan reads it. */
export const oracle = new Oracle(report, isSmallWord);

/** Every word of the report, once, as it is printed but in lower case. */
export const vocabulary = [
  ...new Set([...oracle.words.values()].flat().map(({ printed }) => printed)),
].sort();

/** Every run of so many words of a paragraph, once. */
export function phrasesOf(length: number): string[] {
  const runs = [...oracle.words.values()].flatMap((words) => {
    const printed = words.map((word) => word.printed);
    return printed.slice(length - 1).map((_, at) => printed.slice(at, at + length).join(' '));
  });
  return [...new Set(runs)];
}

/** The words of a paragraph, then those of each of its items, as the report has them. */
export function textsOf(ref: string): string[] {
  const { text, items } = findParagraph(ref);
  return [text, ...items.map((item) => item.text)];
}

/** What the report calls the things that a query calls otherwise. */
export function offersFor(query: string): Offer[] {
  return finish(helpSteps(query, search(query, corpus), corpus, readerNames)).offers;
}

/** The subjects and the entries of the glossary that a query names; a browser may load none for it. */
export function indexPlacesFor(query: string): FoundPlace[] {
  return needsMore(search(query, corpus), corpus) ? placesNamed(query, indexPlaces) : [];
}

/** What search finds, in the oracle’s terms and in report order. */
export function found(query: string): Answer {
  return inReportOrder(search(query, corpus).hits).map(answerOf);
}

/** Hits in report order. */
export function inReportOrder(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => a.paragraph.position - b.paragraph.position);
}

/** Of some queries, each of one term, those that do not find what the scan finds. */
export function wrong(queries: [query: string, term: Term][]): string[] {
  const isWrong = ([query, term]: [string, Term]) =>
    !isDeepStrictEqual(found(query), oracle.answer([term]));
  return queries.filter(isWrong).map(([query]) => query);
}

/** A hit, in the oracle’s terms. */
export function answerOf({ paragraph, mentions }: Hit): Answer[number] {
  return {
    ref: paragraph.ref,
    mentions: mentions.map(({ first, last }) => `${first}-${last}`),
  };
}

/** The refs of the paragraphs that search finds, in order. */
export function refsFound(query: string): string[] {
  return found(query).map(({ ref }) => ref);
}

/** How many mentions there are in an answer. */
export function mentionsIn(answer: Answer): number {
  return answer.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
