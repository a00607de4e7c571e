import type { Lines, Paragraph } from './schema.ts';

/** The texts of one paragraph: its own, then those of its list items. */
export function textsIn({ text, items }: Pick<Paragraph, 'text' | 'items'>): string[] {
  return [text, ...items.map((item) => item.text)];
}

/** Every text with its ref, in report order: each paragraph’s own, then those of its list items. */
export function textsOf(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'lines' | 'items'>[],
): RefText[] {
  return paragraphs.flatMap(({ items, ref, text, lines }) => [{ ref, text, lines }, ...items]);
}

export interface RefText {
  ref: string;
  text: string;
  lines: Lines;
}
