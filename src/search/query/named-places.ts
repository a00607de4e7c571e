import { tokenise } from '../../text/words.ts';
import type { NamedPlace } from './corpus-data.ts';
import { isSmallWord } from './small-words.ts';

/** Named places, ready to be looked up. */
export function placesByKey(places: readonly NamedPlace[]): KeyedPlace[] {
  return places.map(({ name, otherNames = [], url, what, isAmongWords }) => {
    const names = [name, ...otherNames, ...slugOf(url)].map(placeWordsOf);
    return {
      keys: new Set(names.map((words) => words.join(''))),
      phrases: isAmongWords ? names.map(asPhrase) : [],
      url,
      line: `${name}, ${what}`,
    };
  });
}

/** The slug of a section, which is a name of it: `summary-staying-safe`; a page has none. */
function slugOf(url: string): string[] {
  return url.split('#').slice(1);
}

/**
 * The words of a name by which capitals, small words and a plural make no difference. Joined, they are
 * a key by which hyphens and spaces make none either.
 */
export function placeWordsOf(name: string): string[] {
  const all = tokenise(name).map(({ exact }) => exact);
  const large = all.filter((word) => word.length === 1 || !isSmallWord(word));
  const words = large.length > 0 ? large : all;
  const last = words.length > 1 && LABELS.has(words.at(-1) ?? '') ? -1 : undefined;
  return words.slice(0, last).map((word) => word.replace(/s$/, ''));
}

/** Words with a space before each, so that a word is found among others, but not the end of one. */
export function asPhrase(words: readonly string[]): string {
  return ` ${words.join(' ')}`;
}

/** What a reader may add to a name: “staying safe section”. */
const LABELS = new Set(['section', 'area', 'chapter', 'page', 'part']);

/** A named place, with every name as it is compared. */
export interface KeyedPlace {
  keys: ReadonlySet<string>;
  url: string;
  /** Its name and what it is. */
  line: string;
  /** The names by which a query finds it that has other words too. */
  phrases: readonly string[];
}
