import { rangesOf } from './excerpt.ts';
import type { Hit } from './search.ts';

/** Every mention as a keyword in its context, in report order: one line each. */
export function keywordsInContext(hits: Hit[], reach = 60): KeywordLine[] {
  return hits.flatMap(({ paragraph, mentions }) =>
    rangesOf(paragraph, mentions).map(({ text: at, start, end }) => {
      const text = paragraph.texts[at] ?? '';
      return {
        ref: at === 0 ? paragraph.ref : `${paragraph.ref}-${at}`,
        before: text.slice(Math.max(0, start - reach), start).replace(/^\S*\s/, ''),
        keyword: text.slice(start, end),
        after: text.slice(end, end + reach).replace(/\s\S*$/, ''),
      };
    }),
  );
}

export interface KeywordLine {
  /** The paragraph or item that holds it. */
  ref: string;
  before: string;
  keyword: string;
  after: string;
}
