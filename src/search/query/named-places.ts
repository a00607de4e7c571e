import { tokenise } from '../../text/words.ts';
import type { NamedPlace } from './corpus-data.ts';
import { isSmallWord } from './small-words.ts';

/** Named places, ready to be looked up. */
export function placesByKey(places: readonly NamedPlace[]): KeyedPlace[] {
  return places.map(({ name, otherNames = [], url, what, isWithin = false }) => ({
    keys: new Set([name, ...otherNames, ...slugOf(url)].map(placeKeyOf)),
    url,
    line: `${name}, ${what}`,
    isWithin,
  }));
}

/** The slug of a section, which is a name of it: `summary-staying-safe`; a page has none. */
function slugOf(url: string): string[] {
  return url.split('#').slice(1);
}

/** A name by which hyphens, capitals, spaces, small words and a plural make no difference. */
export function placeKeyOf(name: string): string {
  const all = tokenise(name).map(({ exact }) => exact);
  const large = all.filter((word) => word.length === 1 || !isSmallWord(word));
  const words = large.length > 0 ? large : all;
  const last = words.length > 1 && LABELS.has(words.at(-1) ?? '') ? -1 : undefined;
  return words
    .slice(0, last)
    .map((word) => word.replace(/s$/, ''))
    .join('');
}

/** What a reader may add to a name: “staying safe section”. */
const LABELS = new Set(['section', 'area', 'chapter', 'page', 'part']);

/** A named place, with every name as it is compared. */
export interface KeyedPlace {
  keys: ReadonlySet<string>;
  url: string;
  /** Its name and what it is. */
  line: string;
  /** Whether a query that only has its name in it finds it too. */
  isWithin: boolean;
}
