import type { Series } from './schema.ts';

/** The ref of a paragraph: `p38`, `a2` in Annex A, `b2` in Annex B. */
export function paragraphRef(series: Series, number: number): string {
  return `${SERIES_LETTER[series]}${number}`;
}

/** The ref of the list item at a position, counted from 1: `p23-4`. */
export function itemRef(paragraph: string, position: number): string {
  return `${paragraph}-${position}`;
}

/** The ref of one of a paragraph’s texts: at 0 the paragraph itself, from 1 on its list items. */
export function textRef(paragraph: string, position: number): string {
  return position === 0 ? paragraph : itemRef(paragraph, position);
}

/** The ref of the paragraph that a ref, perhaps an item’s, belongs to. */
export function paragraphOf(ref: string): string {
  return ref.replace(/-\d+$/, '');
}

/** The position of the item that a ref names, counted from 1; 0 where it names a paragraph. */
export function positionOf(ref: string): number {
  return parseRef(ref).item ?? 0;
}

/**
 * Split a ref into its series, number and item.
 *
 * @throws When the text is not a ref.
 */
export function parseRef(ref: string): RefParts {
  const [, letter, number, item] = REF.exec(ref) ?? [];
  const series = SERIES.find((one) => SERIES_LETTER[one] === letter);
  if (series === undefined) throw new Error(`Not a ref: ${ref}`);
  return { series, number: Number(number), ...(item !== undefined && { item: Number(item) }) };
}

/** What every ref looks like. */
export const REF = /^([pab])(\d+)(?:-(\d+))?$/;

const SERIES_LETTER: Record<Series, string> = { main: 'p', 'annex-a': 'a', 'annex-b': 'b' };
const SERIES: readonly Series[] = ['main', 'annex-a', 'annex-b'];

export interface RefParts {
  series: Series;
  number: number;
  /** The item’s position, counted from 1. */
  item?: number;
}
