import { finishInSteps, narrow, searchSteps, typingSteps } from '../../search/query/index.ts';
import type { Corpus, FoundWhileTyping, Hit } from '../../search/query/index.ts';
import { pause } from '../pause.ts';
import { inReportOrder } from '../report-order.ts';
import type { Search } from './address.ts';
import type { NotePart } from './note.ts';
import { totalOf } from './total.ts';

/** Answer a request from the words of the report alone, in short steps. */
export async function answer(request: Request, corpus: Corpus): Promise<Answer> {
  const { search: asked, isTyping } = request;
  const steps = (isTyping ? typingSteps : searchSteps)(asked.q, corpus);
  const found = await finishInSteps<FoundWhileTyping>(steps, pause);
  const address = found.beginnings === undefined ? asked : { ...asked, q: `${asked.q}*` };
  const hits = narrow(found.hits, asked.choices);
  return {
    request,
    address,
    found,
    hits: asked.order === 'report' ? inReportOrder(hits) : hits,
    total: totalOf(address, found, hits),
  };
}

/** A search that the page makes; two requests for the same search are two objects. */
export interface Request {
  search: Search;
  /** Whether the last word of the query may be unfinished. */
  isTyping: boolean;
}

/** All that the page shows for a request, except for what comes later: help and the nearest paragraphs. */
export interface Answer {
  /** What it answers. */
  request: Request;
  /** The search that was made: while the last word is unfinished, one for words that begin with it. */
  address: Search;
  /** What the query finds whatever is chosen in the facets. */
  found: FoundWhileTyping;
  /** What the whole search finds, in the order that was chosen. */
  hits: Hit[];
  /** How much was found. */
  total: NotePart[];
}
