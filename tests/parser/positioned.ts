/** Marks the place of an error in a text given to `positioned`. */
export const HERE = Symbol('here');

/**
 * A text with the place of an error marked in it, so that the expected line and column always match
 * the text: positioned`1. One.\n\n${HERE}3. Three.`
 *
 * @returns The text without the mark, and the place, counted from 1.
 */
export function positioned(
  parts: TemplateStringsArray,
  ...values: (typeof HERE | string)[]
): Positioned {
  const pieces = parts.flatMap((part, index) => [part, values[index] ?? '']);
  const mark = pieces.indexOf(HERE);
  if (mark === -1) throw new Error('The text has no mark.');

  const before = pieces.slice(0, mark).join('');
  const lines = before.split('\n');
  return {
    text: before + pieces.slice(mark + 1).join(''),
    offset: before.length,
    place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  };
}

export interface Positioned {
  text: string;
  /** The number of characters before the place. */
  offset: number;
  place: { line: number; column: number };
}
