import { countMentions, narrow, search, searchWhileTyping } from '../../search/query/index.ts';
import type { Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import type { Search } from './address.ts';
import type { Engine } from './load-engine.ts';
import { notesOn } from './notes.ts';
import type { Note } from './note.ts';

/**
 * Answer a request.
 *
 * @throws A LoadError when the ranking needs a file that cannot be fetched.
 */
export async function answer(request: Request, { corpus, rank }: Engine): Promise<Answer> {
  const { q, choices, order } = request.search;
  const found: ReturnType<typeof searchWhileTyping> = request.isTyping
    ? searchWhileTyping(q, corpus)
    : search(q, corpus);
  const hits = narrow(found.hits, choices);
  return {
    request,
    address: found.beginnings === undefined ? request.search : { ...request.search, q: `${q}*` },
    unfilteredHits: found.hits,
    hits,
    rankedHits: order === 'best' ? await rank({ ...found, hits }) : hits,
    notes: notesOn(request.search, found, corpus),
  };
}

/** How much was found: `7 paragraphs, 9 mentions`. */
export function countText(hits: Hit[]): string {
  return `${count(hits.length, 'paragraph')}, ${count(countMentions(hits), 'mention')}`;
}

/** A search that the page makes; two requests for the same search are two objects. */
export interface Request {
  search: Search;
  /** Whether the last word of the query may be unfinished. */
  isTyping: boolean;
}

/** All that the page shows for a request. */
export interface Answer {
  /** What it answers. */
  request: Request;
  /** The search that was made: while the last word is unfinished, one for words that begin with it. */
  address: Search;
  /** What the query finds whatever is chosen in the facets, in report order. */
  unfilteredHits: Hit[];
  /** What the whole search finds, in report order. */
  hits: Hit[];
  /** The same in the order that was chosen. */
  rankedHits: Hit[];
  notes: Note[];
}
