import type { Compounds } from './compounds.ts';
import type { Corpus, CorpusParagraph } from './corpus.ts';
import { matchAt } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from '../../text/words.ts';
import type { Wanted } from './synonyms.ts';

/**
 * Hold a query against the words of a paragraph.
 *
 * @returns Every mention of what it asks for, in order; `undefined` when the paragraph lacks
 * something that is asked for or has something that is excluded.
 */
export function matchQuery(
  paragraph: CorpusParagraph,
  query: Wanted[],
  corpus: Corpus,
): Mention[] | undefined {
  const mentions: Mention[] = [];
  for (const { isExcluded, patterns } of query) {
    const found = patterns.flatMap(({ name, pattern }) =>
      findIn(paragraph, pattern, corpus).map((mention) => ({ ...mention, name })),
    );
    if (isExcluded ? found.length > 0 : found.length === 0) return undefined;
    mentions.push(...found);
  }
  return withoutOverlaps(mentions);
}

/** Every place of a paragraph where a pattern stands. */
export function findIn({ tokens, forms }: CorpusParagraph, pattern: Pattern, corpus: Corpus) {
  const { compounds, compoundForms } = corpus;
  const whole = pattern.by === 'prefix' ? pattern.words.slice(0, -1) : pattern.words;
  const mayStand = whole.every(({ exact, stem }) =>
    [exact, stem].some((form) => forms.has(form) || compoundForms.has(form)),
  );
  return mayStand ? findAll(tokens, pattern, compounds) : [];
}

/** Every place where a pattern stands, none of them overlapping. */
export function findAll(
  tokens: Token[],
  pattern: Pattern,
  compounds: Compounds,
): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = matchAt(tokens, at, pattern, compounds);
    if (end === undefined) continue;
    found.push({ first: at, last: end - 1 });
    at = end - 1;
  }
  return found;
}

/** Keep, of mentions that share words, the longest. */
function withoutOverlaps(mentions: Mention[]): Mention[] {
  const longestFirst = mentions.toSorted(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const kept: Mention[] = [];
  for (const mention of longestFirst) {
    const isFree = kept.every(({ first, last }) => mention.last < first || mention.first > last);
    if (isFree) kept.push(mention);
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** A place where a paragraph says what was asked for: words counted from 0. */
export interface Mention {
  first: number;
  last: number;
  /** By which of its names. */
  name: string;
}
