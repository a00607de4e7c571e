import type { Paragraph } from '../../report/index.ts';

/** The words of a paragraph, then those of each of its items. */
export function textsIn({ text, items }: Paragraph): string[] {
  return [text, ...items.map((item) => item.text)];
}
