import type { Corpus } from './corpus.ts';
import { offerSteps } from './offers.ts';
import type { Offer } from './offers.ts';
import type { ReaderName } from './reader-names.ts';
import type { Found } from './search.ts';
import type { Steps } from './steps.ts';
import { suggestionsFor } from './suggest.ts';
import type { Suggestions } from './suggest.ts';

/** The steps in which is found what to tell a reader whose words are not the report’s. */
export function* helpSteps(
  query: string,
  { hits, unknown }: Pick<Found, 'hits' | 'unknown'>,
  corpus: Corpus,
  names: readonly ReaderName[],
): Steps<Help> {
  const offers = yield* offerSteps(query, hits, corpus, names);
  yield;
  return { offers, suggestions: suggestionsFor(unknown, corpus) };
}

/** What may be told of a query beside its exact hits. */
export interface Help {
  /** What the report calls things that readers call otherwise. */
  offers: Offer[];
  suggestions: Suggestions;
}
