import type { Corpus, CorpusParagraph } from './corpus.ts';
import { findIn, matchQuery } from './match.ts';
import type { Mention } from './match.ts';
import { joinCompounds, parseQuery } from './parse.ts';
import { suggest } from './suggest.ts';
import { withSynonyms } from './synonyms.ts';
import type { Wanted } from './synonyms.ts';

/**
 * Find every paragraph that holds what a query asks for, in report order. Each hit is true: its
 * words were held against the query one by one.
 */
export function search(text: string, corpus: Corpus): Found {
  const terms = joinCompounds(parseQuery(text), corpus.compounds);
  const query = withoutRepeats(withSynonyms(terms, corpus.things));
  const isAsking = query.some(({ isExcluded }) => !isExcluded);
  const hits = isAsking
    ? corpus.paragraphs.flatMap((paragraph) => {
        const mentions = matchQuery(paragraph, query, corpus);
        return mentions ? [{ paragraph, mentions }] : [];
      })
    : [];
  return { query, hits, also: namesFound(query, hits), unknown: unknownIn(query, corpus) };
}

/**
 * The search that someone in the middle of typing means: where the last word is nowhere in the
 * report, the words that begin with it.
 */
export function searchWhileTyping(text: string, corpus: Corpus): Found & { beginnings?: string } {
  const found = search(text, corpus);
  const last = found.query.at(-1);
  const isUnfinished =
    /[\p{L}\p{N}]$/u.test(text) && found.unknown.some(({ text }) => text === last?.text);
  if (!last || !isUnfinished) return found;
  const beginning = search(`${text}*`, corpus);
  return beginning.hits.length > 0 ? { ...beginning, beginnings: last.text } : found;
}

/** How many mentions there are in some hits. */
export function countMentions(hits: Hit[]): number {
  return hits.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** What is asked twice is asked once. */
function withoutRepeats(query: Wanted[]): Wanted[] {
  const keyOf = ({ isExcluded, patterns: [own] }: Wanted) =>
    JSON.stringify([isExcluded, own?.pattern.by, own?.pattern.words.map(({ exact }) => exact)]);
  return [...Map.groupBy(query, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

function namesFound(query: Wanted[], hits: Hit[]): string[] {
  const found = new Set(hits.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  return query.flatMap(({ patterns }) =>
    patterns.slice(1).flatMap(({ name }) => (found.has(name) ? [name] : [])),
  );
}

function unknownIn(query: Wanted[], corpus: Corpus): Unknown[] {
  const isKnown = ({ patterns }: Wanted) =>
    patterns.some(({ pattern }) =>
      corpus.paragraphs.some((paragraph) => findIn(paragraph, pattern, corpus).length > 0),
    );
  return query
    .filter((wanted) => !wanted.isExcluded && !isKnown(wanted))
    .map(({ text, patterns }, at) => ({
      text,
      suggestions: at < MOST_HELPED ? suggestionsFor(patterns, corpus) : [],
    }));
}

function suggestionsFor(patterns: Wanted['patterns'], { vocabulary }: Corpus): string[] {
  const words = patterns[0]?.pattern.words ?? [];
  const [word] = words;
  return word && words.length === 1 ? suggest(word.exact, vocabulary) : [];
}

/** For how many unknown words of a query suggestions are looked for. */
const MOST_HELPED = 4;

export interface Found {
  query: Wanted[];
  hits: Hit[];
  /** Other names under which something was found. */
  also: string[];
  /** What is nowhere in the report. */
  unknown: Unknown[];
}

export interface Hit {
  paragraph: CorpusParagraph;
  mentions: Mention[];
}

interface Unknown {
  text: string;
  /** Words of the report that may have been meant. */
  suggestions: string[];
}
