import { tokenise } from '../../text/words.ts';
import type { Families } from '../../text/words.ts';
import type { FoundPlace } from './places.ts';

/**
 * The groups whose figures a query asks for: it asks how many or how much, and has every word of the
 * group’s name.
 */
export function figuresAsked(
  query: string,
  groups: readonly FigureGroup[],
  families: Families,
): FoundPlace[] {
  if (!ASKS.test(query)) return [];
  const wordsOf = (text: string) => tokenise(text, families).map(({ family }) => family);
  const asked = new Set(wordsOf(query));
  return groups
    .filter(({ name }) => wordsOf(name).every((word) => asked.has(word)))
    .map(({ url, line }) => ({ url, text: line }));
}

const ASKS =
  /\b(?:how (?:many|much|often|old)|numbers?|figures?|statistics|stats|percent(?:ages?)?|per cent|proportions?|rates?|totals?)\b|%/i;

/** People or things that figures of the report are about, as they are sent to a reader’s browser. */
export interface FigureGroup {
  name: string;
  url: string;
  /** What a link to the figures says. */
  line: string;
}
