import { parseRef } from '../../model/refs.ts';

/**
 * The paragraph that the end of an address names in another way than this site does: `084`, `P38`,
 * `para-38`, `A3`, `#p23-99`.
 *
 * @param text The last step of a path, or a fragment without its sign.
 * @param last The last paragraph of each series, such as `p84`.
 * @returns The ref of the paragraph, or the nearest one where the report has no such number;
 *   `undefined` where the text names none.
 */
export function namedParagraph(text: string, last: readonly string[]): NamedParagraph | undefined {
  const [, series = '', number = '', item] = NAME.exec(text) ?? [];
  const letter = series.toLowerCase() || 'p';
  const highest = last.find((ref) => ref.startsWith(letter));
  if (number === '' || highest === undefined) return undefined;
  const nearest = Math.min(Math.max(Number(number), 1), parseRef(highest).number);
  const ref = `${letter}${nearest}`;
  if (nearest !== Number(number)) return { ref, isExact: false };
  return { ref: item === undefined ? ref : `${ref}-${Number(item)}`, isExact: true };
}

const NAME = /^(?:(?:paragraph|para|p)?[-_. ]?)?([ab])?[-_. ]?(\d{1,6})(?:[-_.](\d{1,3}))?$/i;

export interface NamedParagraph {
  ref: string;
  /** Whether the report has this paragraph, whatever its items; otherwise `ref` is the nearest. */
  isExact: boolean;
}
