import { FACETS } from '../../search/query/index.ts';
import type { Choices } from '../../search/query/index.ts';

/** Read the state of a search from the query part of an address; what it does not know is nothing. */
export function readState(search: string, known: Choices): SearchState {
  const params = new URLSearchParams(search);
  const chosen = FACETS.map((facet) => [
    facet,
    known[facet].filter((value) => params.getAll(facet).includes(value)),
  ]);
  return {
    q: params.get('q') ?? '',
    choices: Object.fromEntries(chosen) as Choices,
    order: params.get('order') === 'report' ? 'report' : 'best',
    view: params.get('view') === 'lines' ? 'lines' : 'excerpts',
  };
}

/** Write the state of a search as the query part of an address; what is usual is left out. */
export function writeState({ q, choices, order, view }: SearchState): string {
  const params = new URLSearchParams();
  if (q.trim() !== '') params.set('q', q.trim());
  for (const facet of FACETS) for (const value of choices[facet]) params.append(facet, value);
  if (order === 'report') params.set('order', order);
  if (view === 'lines') params.set('view', view);
  const text = params.toString();
  return text && `?${text}`;
}

/** All that a search is; the address says it. */
export interface SearchState {
  q: string;
  choices: Choices;
  order: 'best' | 'report';
  /** `lines` for every mention on a line of its own. */
  view: 'excerpts' | 'lines';
}
