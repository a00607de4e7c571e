import { NO_CHOICES } from '../../../src/client/search-page/address.ts';
import type { Search } from '../../../src/client/search-page/address.ts';

/** A search for a query, with every option at its default but those given. */
export function searchFor(q: string, options: Partial<Search> = {}): Search {
  return { q, choices: NO_CHOICES, order: 'best', view: 'excerpts', ...options };
}
