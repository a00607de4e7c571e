import { parseRef } from './refs.ts';
import type { Series } from './schema.ts';

/** The short name of a paragraph or list item: `38`, `A2`, `B2.10`. */
export function shortLabel(ref: string): string {
  const { number, item } = parseRef(ref);
  return `${annexLetter(ref)}${number}${item === undefined ? '' : `.${item}`}`;
}

/** The full name of the paragraph that a ref belongs to: `Paragraph 38`, `Annex A, paragraph 2`. */
export function longLabel({ ref }: { ref: string }): string {
  const { series, number } = parseRef(ref);
  const annex = ANNEX_NAME[series];
  return annex === undefined ? `Paragraph ${number}` : `${annex}, paragraph ${number}`;
}

/** The letter before the numbers of an annex: `A`, `B`; empty for the main series. */
export function annexLetter(ref: string): string {
  return ANNEX_NAME[parseRef(ref).series]?.slice(-1) ?? '';
}

const ANNEX_NAME: Partial<Record<Series, string>> = { 'annex-a': 'Annex A', 'annex-b': 'Annex B' };
