import type { Lines, Paragraph } from './model.ts';

/** Every run of words that has a ref: each paragraph’s own, then each of its items’. */
export function textsOf(paragraphs: readonly Paragraph[]): RefText[] {
  return paragraphs.flatMap(({ items, ref, text, lines }) => [{ ref, text, lines }, ...items]);
}

export interface RefText {
  ref: string;
  text: string;
  lines: Lines;
}
