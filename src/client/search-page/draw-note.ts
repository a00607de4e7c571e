import { createElement } from '../dom.ts';
import { formatSearch } from './address.ts';
import type { Note, NotePart } from './note.ts';

/** The nodes of a note. */
export function drawNote(note: Note): (string | Node)[] {
  return note.map(drawPart);
}

function drawPart(part: NotePart): string | Node {
  if (typeof part === 'string') return part;
  if ('term' in part) return createElement('i', part.term);
  const link = createElement('a', part.text);
  link.href = formatSearch(part.search);
  return link;
}
