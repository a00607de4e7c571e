import type { Paragraph, Report } from '../report/index.ts';

/** What the index holds of the report: a record for each numbered paragraph, in report order. */
export function searchRecords({ paragraphs }: Report): SearchRecord[] {
  return paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    words: wordsOf(paragraph),
    ...(paragraph.area && { area: paragraph.area }),
    part: paragraph.part,
  }));
}

/** All the words of a paragraph: its own, then its items’. */
function wordsOf({ text, items }: Paragraph): string {
  return [text, ...items.map((item) => item.text)].join(' ');
}

/** A paragraph as search knows it. */
export interface SearchRecord {
  ref: string;
  words: string;
  area?: string;
  part: string;
}
