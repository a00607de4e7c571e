import { tokenise } from '../../text/words.ts';
import { cleanQuery } from './clean.ts';
import type { NamedPlace } from './corpus-data.ts';

/** Named places, ready to be looked up. */
export function placesByKey(places: readonly NamedPlace[]): KeyedPlace[] {
  return places.map(({ name, otherNames = [], url, what }) => ({
    keys: new Set([name, ...otherNames].map(placeKeyOf)),
    url,
    line: `${name}, ${what}`,
  }));
}

/** A name by which hyphens, capitals, spaces and a plural make no difference. */
export function placeKeyOf(name: string): string {
  const words = tokenise(cleanQuery(name)).map(({ exact }) => exact.replace(/s$/, ''));
  const first = words[0] === 'the' ? 1 : 0;
  const last = words.length > 1 && LABELS.has(words.at(-1) ?? '') ? -1 : undefined;
  return words.slice(first, last).join('');
}

/** What a reader may add to a name: “staying safe section”. */
const LABELS = new Set(['section', 'area', 'chapter', 'page', 'part']);

/** A named place, with every name as it is compared. */
export interface KeyedPlace {
  keys: ReadonlySet<string>;
  url: string;
  /** Its name and what it is. */
  line: string;
}
