import type { Found } from '../../search/query/index.ts';
import { createElement, updateChildren } from '../dom.ts';

/** Show a link to each place of the report that a query names. */
export function drawPlaces(list: HTMLElement, places: Found['places']): void {
  const items = places.map(({ url, text }) => {
    const link = createElement('a', text);
    link.href = url;
    return createElement('li', link);
  });
  updateChildren(list, items);
  list.hidden = places.length === 0;
}

/** Keep room for some places that come after the results, which must not jump then. */
export function keepRoom(list: HTMLElement, count: number): void {
  const room = () => createElement('li', createElement('span', ZERO_WIDTH_SPACE));
  list.append(...Array.from({ length: count }, room));
  if (count > 0) list.hidden = false;
}

/** Gives an element the height of a line. */
const ZERO_WIDTH_SPACE = '\u200B';
