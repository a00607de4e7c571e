import type { Report } from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';

/** What Pagefind indexes: a record for each numbered paragraph, its text and its items, as printed. */
export function searchRecords({ paragraphs }: Pick<Report, 'paragraphs'>): SearchRecord[] {
  return paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    content: textsIn(paragraph).join('\n'),
  }));
}

export interface SearchRecord {
  ref: string;
  content: string;
}
