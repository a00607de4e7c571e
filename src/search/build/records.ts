import type { Report } from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';
import { tokenise } from '../../text/words.ts';

/**
 * What Pagefind indexes of each numbered paragraph, in report order: the stems of its words, so that
 * the engine and the check of its hits speak of the same things. Words that most paragraphs hold tell
 * nothing of which is the best, so they are left out; the check still sees them.
 */
export function searchRecords({ paragraphs }: Report): SearchRecord[] {
  const records = paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    stems: textsIn(paragraph).flatMap((text) => tokenise(text).map(({ stem }) => stem)),
  }));

  const spread = new Map<string, number>();
  for (const { stems } of records) {
    for (const stem of new Set(stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const tellsApart = (stem: string) => (spread.get(stem) ?? 0) < COMMON * records.length;
  return records.map(({ ref, stems }) => ({ ref, content: stems.filter(tellsApart).join(' ') }));
}

/** The share of paragraphs that a word may stand in and still help to rank them. */
const COMMON = 0.4;

export interface SearchRecord {
  ref: string;
  content: string;
}
