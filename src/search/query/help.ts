import type { Corpus } from './corpus.ts';
import { offersFor } from './offers.ts';
import type { Offer } from './offers.ts';
import type { ReaderName } from './reader-names.ts';
import type { Found } from './search.ts';
import { suggestionsFor } from './suggest.ts';
import type { Suggestions } from './suggest.ts';

/** What to tell a reader whose words are not the report’s. */
export function helpWith(
  query: string,
  { hits, unknown }: Pick<Found, 'hits' | 'unknown'>,
  corpus: Corpus,
  names: readonly ReaderName[],
): Help {
  return {
    offers: offersFor(query, hits, corpus, names),
    suggestions: suggestionsFor(unknown, corpus),
  };
}

/** What may be told of a query beside its exact hits. */
export interface Help {
  /** What the report calls things that readers call otherwise. */
  offers: Offer[];
  suggestions: Suggestions;
}
