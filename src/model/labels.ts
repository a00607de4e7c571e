import { parseRef } from './refs.ts';
import type { Series } from './schema.ts';

/** The short name of a paragraph or list item: `38`, `A2`, `B2.10`. */
export function shortLabel(ref: string): string {
  const { number, item } = parseRef(ref);
  return `${annexLetter(ref)}${number}${item === undefined ? '' : `.${item}`}`;
}

/** The full name of the paragraph that a ref belongs to: `Paragraph 38`, `Annex A, paragraph 2`. */
export function longLabel(ref: string): string {
  const { series, number } = parseRef(ref);
  const annex = ANNEX_NAME[series];
  return annex === undefined ? `Paragraph ${number}` : `${annex}, paragraph ${number}`;
}

/** The full name of what a ref names, within a sentence: `paragraph 38`, `paragraph 23, list item 4`. */
export function labelInSentence(ref: string): string {
  const { series, number, item } = parseRef(ref);
  const label = series === 'main' ? `paragraph ${number}` : longLabel(ref);
  return item === undefined ? label : `${label}, list item ${item}`;
}

/** The name of the annex that has a series of its own, `Annex A`; `undefined` for the main series. */
export function annexName(series: Series): string | undefined {
  return ANNEX_NAME[series];
}

/** The letter before the numbers of an annex: `A`, `B`; empty for the main series. */
function annexLetter(ref: string): string {
  return ANNEX_NAME[parseRef(ref).series]?.slice(-1) ?? '';
}

const ANNEX_NAME: Partial<Record<Series, string>> = { 'annex-a': 'Annex A', 'annex-b': 'Annex B' };
