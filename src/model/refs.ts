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

/**
 * The ref of the paragraph that a ref, perhaps an item’s, belongs to: `p23` for `p23-4`.
 *
 * @throws When the text is not a ref.
 */
export function paragraphOf(ref: string): string {
  const { series, number } = parseRef(ref);
  return paragraphRef(series, number);
}

/** The last step of the address of a paragraph’s own page: `38`, `a2`. */
export function paragraphSlug(ref: string): string {
  return paragraphOf(ref).replace(/^p/, '');
}

/**
 * The position of the item that a ref names, counted from 1; 0 if it names a paragraph.
 *
 * @throws When the text is not a ref.
 */
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

/** Matches every ref: the letter of a series, a number and, for an item, its position. */
export const REF = /^([pab])(\d+)(?:-(\d+))?$/;

/** The three series of paragraph numbers: the main one and one for each annex. */
export const SERIES = ['main', 'annex-a', 'annex-b'] as const;

const SERIES_LETTER: Record<Series, string> = { main: 'p', 'annex-a': 'a', 'annex-b': 'b' };

export type Series = (typeof SERIES)[number];

export interface RefParts {
  series: Series;
  number: number;
  /** The item’s position, counted from 1; absent if the ref names a paragraph. */
  item?: number;
}
