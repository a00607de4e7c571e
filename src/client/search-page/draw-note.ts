import { createElement } from '../dom.ts';
import { formatSearch } from './address.ts';
import type { Note, NotePart } from './note.ts';

/**
 * Draw a note with its links.
 *
 * @param urlOf The address of a paragraph or item in the report.
 */
export function drawNote({ content, goTo }: Note, urlOf: (ref: string) => string): HTMLElement {
  const note = createElement('p', ...content.map((part) => drawPart(part, urlOf)));
  if (goTo !== undefined) note.dataset['goTo'] = goTo;
  return note;
}

function drawPart(part: NotePart, urlOf: (ref: string) => string): string | Node {
  if (typeof part === 'string') return part;
  if ('term' in part) return createElement('i', part.term);
  const link = createElement('a', part.text);
  link.href = 'ref' in part ? urlOf(part.ref) : formatSearch(part.search);
  return link;
}
