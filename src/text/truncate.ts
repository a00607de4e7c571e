/**
 * The first words of a text, at most `length` characters. If it was shortened, an ellipsis follows,
 * which does not stand alone on a line.
 */
export function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${firstWords(text, length)}\u00a0…`;
}

/** The first words of a text, at most `length` characters; of a longer word its first ones. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, length);
}
