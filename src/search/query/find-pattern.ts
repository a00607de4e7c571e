import type { Corpus, Occurrence } from './corpus.ts';
import { fits, matchAt } from './pattern.ts';
import type { Pattern, PatternToken } from './pattern.ts';

/** Every place of the report where a pattern matches, by paragraph; none overlap. */
export function findPattern(pattern: Pattern, corpus: Corpus): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const { paragraph, at } of candidates(pattern, corpus)) {
    const spans = found.get(paragraph) ?? [];
    if (at <= (spans.at(-1)?.last ?? -1)) continue;
    const tokens = corpus.paragraphs[paragraph]?.tokens ?? [];
    const end = matchAt(tokens, at, pattern, corpus.compounds);
    if (end !== undefined) found.set(paragraph, [...spans, { first: at, last: end - 1 }]);
  }
  return found;
}

/** How often a pattern matches in some words, none of the matches overlapping. */
export function countMatches(tokens: readonly PatternToken[], pattern: Pattern): number {
  let count = 0;
  let next = 0;
  for (const at of tokens.keys()) {
    if (at < next) continue;
    next = matchAt(tokens, at, pattern, new Map()) ?? at;
    if (next > at) count += 1;
  }
  return count;
}

/** The places where a pattern may begin, in report order: those of every word that fits its first. */
function candidates({ words, by }: Pattern, corpus: Corpus): readonly Occurrence[] {
  const [first] = words;
  if (!first) return [];
  const how = by === 'prefix' && words.length > 1 ? 'stem' : by;
  // Written apart, as “looked after” for “lookedafter”, or joined, as “coordination” for “co-ordination”.
  const apart = [...corpus.compounds]
    .filter(([, compounds]) => compounds.some(({ joined }) => fits(joined, first, how)))
    .map(([word]) => word);
  const joined = (corpus.compounds.get(first.exact) ?? []).flatMap((one) =>
    wordsThatFit(one.joined, by, corpus),
  );
  const starts = new Set([...wordsThatFit(first, how, corpus), ...apart, ...joined]);
  const places = [...starts].flatMap((word) => corpus.occurrences.get(word) ?? []);
  if (starts.size < 2) return places;
  return places.sort((a, b) => a.paragraph - b.paragraph || a.at - b.at);
}

function wordsThatFit(
  { exact, family }: Pattern['words'][number],
  by: Pattern['by'],
  { occurrences, forms }: Corpus,
): string[] {
  if (by === 'exact') return [exact];
  if (by === 'stem') return [exact, ...(forms.get(family) ?? [])];
  return [...occurrences.keys()].filter((word) => word.startsWith(exact));
}

/** Words one after another in a paragraph, counted from 0. */
export interface Span {
  first: number;
  last: number;
}

/** A place where a paragraph says what was asked for. */
export interface Mention extends Span {
  /** By which of its names. */
  name: string;
}
