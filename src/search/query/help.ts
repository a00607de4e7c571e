import { exactWords } from '../../text/words.ts';
import type { Corpus } from './corpus.ts';
import { offerSteps } from './offers.ts';
import type { Offer } from './offers.ts';
import type { ReaderName } from './reader-names.ts';
import type { Found } from './search.ts';
import type { Steps } from './steps.ts';
import { suggestionsFor } from './suggest.ts';
import type { Suggestions } from './suggest.ts';

/** Find, in steps, what to tell a reader whose words are not the report’s. */
export function* helpSteps(
  query: string,
  { hits, unknown }: Pick<Found, 'hits' | 'unknown'>,
  corpus: Corpus,
  names: readonly ReaderName[],
): Steps<Help> {
  const offers = yield* offerSteps(query, hits, corpus, names);
  yield;
  return {
    offers,
    suggestions: suggestionsFor(unknown, corpus),
    isBeginning: isBeginning(query, corpus),
  };
}

/** Whether a word of the report begins with the last word of a query. */
function isBeginning(query: string, { occurrences }: Corpus): boolean {
  const last = /[\p{L}\p{N}’'-]+$/u.exec(query)?.[0];
  const beginning = exactWords(last ?? '').at(-1);
  return (
    beginning !== undefined && [...occurrences.keys()].some((word) => word.startsWith(beginning))
  );
}

/** What may be told of a query beside its exact hits. */
export interface Help {
  /** What the report calls things that readers call otherwise. */
  offers: Offer[];
  suggestions: Suggestions;
  /** Whether the last word may go on to be one of the report’s. */
  isBeginning: boolean;
}
