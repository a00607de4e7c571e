import { FACETS } from '../../search/query/index.ts';
import type { Choices } from '../../search/query/index.ts';

/**
 * Read a search from the query string of an address.
 *
 * @param known The values that each facet has; all others are ignored.
 */
export function parseSearch(queryString: string, known: Choices): Search {
  const params = new URLSearchParams(queryString);
  const chosen = (facet: keyof Choices) =>
    known[facet].filter((value) => params.getAll(facet).includes(value));
  return {
    q: params.get('q')?.trim() ?? '',
    choices: { area: chosen('area'), part: chosen('part'), kind: chosen('kind') },
    order: params.get('order') === 'report' ? 'report' : 'best',
    view: params.get('view') === 'lines' ? 'lines' : 'excerpts',
  };
}

/** Write a search as the query string of an address, without what is the default; may be empty. */
export function formatSearch({ q, choices, order, view }: Search): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const facet of FACETS) for (const value of choices[facet]) params.append(facet, value);
  if (order === 'report') params.set('order', order);
  if (view === 'lines') params.set('view', view);
  const text = params.toString();
  return text && `?${text}`;
}

/** Nothing chosen in any facet. */
export const NO_CHOICES: Choices = { area: [], part: [], kind: [] };

/** A search with all its options: what an address of the search page says. */
export interface Search {
  /** The query, without space around it. */
  q: string;
  choices: Choices;
  order: 'best' | 'report';
  /** `lines` for every mention on a line of its own. */
  view: 'excerpts' | 'lines';
}
