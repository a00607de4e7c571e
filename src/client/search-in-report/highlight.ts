import { positionOf } from '../../model/refs.ts';
import { textElements, textOf } from '../paragraph-texts.ts';
import type { MentionInReport } from './mentions.ts';
import { rangeInText } from './text-range.ts';

/**
 * The ranges of the page that have a mention. There are none where the page lacks the paragraph or
 * shows other words, as a translated page does.
 */
export function rangesOnPage({ paragraph, ranges }: MentionInReport): Range[] {
  const element = document.getElementById(paragraph);
  return ranges.flatMap(({ ref, text, start, end }) => {
    const words = element && textElements(element)[positionOf(ref)];
    const range = words && textOf(words) === text && rangeInText(words, start, end);
    return range ? [range] : [];
  });
}

/** Highlight ranges without a change to the document; nothing where the browser cannot. */
export function highlight(found: Range[], current: Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('current', new Highlight(...current));
}

/** Scroll until a range or an element is a third of the way down the window. */
export function scrollToPlace(place: Range | Element | null | undefined): void {
  if (!place) return;
  scrollBy({ top: place.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}

/** Whether all of a range is in the window and not behind the bar. Also true when there is no range. */
export function isInView(range: Range | undefined, bar: HTMLElement): boolean {
  if (!range) return true;
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= bar.getBoundingClientRect().top;
}
