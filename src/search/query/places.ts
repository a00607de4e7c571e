import { itemRef, paragraphRef, parseRef } from '../../model/refs.ts';
import type { Series } from '../../model/schema.ts';

/**
 * Read a query that names a place of the report by its number: `38`, `para 38`, `A2`, `annex b 2`,
 * `rec 24`, `23.4`.
 *
 * @returns The place; for a number that the report does not have, why not; `undefined` where the
 * query names no place.
 */
export function findPlace(query: string, places: Place[]): FoundPlace | undefined {
  const match = FORM.exec(query.trim().toLowerCase().replace(/[.,]$/, '').replaceAll(/\s+/g, ' '));
  if (!match) return undefined;
  const { word, annex, number = '', mark, item } = match.groups ?? {};
  const isNamed = word !== undefined || annex !== undefined;
  // “14-19” is a range of ages; “p23-4” is a list item.
  if (mark === '-' && !isNamed) return undefined;
  // A long number by itself is a year or a count.
  if (!isNamed && number.length > 2) return undefined;
  const series: Series = annex === undefined ? 'main' : annex === 'a' ? 'annex-a' : 'annex-b';
  const ref = paragraphRef(series, Number(number));
  const place = places.find((candidate) => candidate.ref === ref);

  if (!place) {
    const last = places.findLast((candidate) => parseRef(candidate.ref).series === series);
    return last && { kind: 'out-of-range', series, last: last.number };
  }
  if (word?.startsWith('rec') && !place.isRecommendation) {
    return { kind: 'no-recommendation', ref };
  }
  if (item === undefined) return { kind: 'place', ref };
  if (Number(item) >= 1 && Number(item) <= place.items) {
    return { kind: 'place', ref: itemRef(ref, Number(item)) };
  }
  return { kind: 'no-item', ref, items: place.items };
}

const FORM = new RegExp(
  '^(?<word>paragraphs?|paras?\\.?|[p¶§#]|recommendation|rec\\.?)? ?' +
    '(?:(?:annex )?(?<annex>[ab])(?:,? ?(?:paragraph|para\\.?))? ?)?' +
    '(?<number>\\d{1,4})(?:(?<mark>[.(-])(?<item>\\d{1,2})\\)?)?$',
);

export type FoundPlace =
  | { kind: 'place'; ref: string }
  | { kind: 'out-of-range'; series: Series; last: number }
  | { kind: 'no-recommendation'; ref: string }
  | { kind: 'no-item'; ref: string; items: number };

/** A paragraph that a number can name. */
export interface Place {
  ref: string;
  number: number;
  /** How many list items it has. */
  items: number;
  isRecommendation: boolean;
}
