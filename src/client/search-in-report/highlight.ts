import { positionOf } from '../../model/refs.ts';
import type { MentionInReport } from './mentions.ts';
import { rangeInText } from './text-range.ts';

/** The ranges of the page that have a mention; none where the page lacks its paragraph. */
export function rangesOnPage({ paragraph, ranges }: MentionInReport): Range[] {
  const element = document.getElementById(paragraph);
  return ranges.flatMap(({ ref, start, end }) => {
    const selector = positionOf(ref) === 0 ? '.words > p' : `[data-item="${ref}"]`;
    const text = element?.querySelector(selector);
    const range = text && rangeInText(text, start, end);
    return range ? [range] : [];
  });
}

/** Highlight ranges without a change to the document; nothing where the browser cannot. */
export function highlight(found: Range[], current: Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('current', new Highlight(...current));
}

/** Scroll until a range is a third of the way down the window. */
export function scrollToRange(range: Range | undefined): void {
  if (!range) return;
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}
