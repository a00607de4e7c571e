import type { Found } from '../../search/query/index.ts';
import { createElement } from '../dom.ts';

/** Show a link to each place of the report that a query names. */
export function drawPlaces(list: HTMLElement, places: Found['places']): void {
  list.replaceChildren(
    ...places.map(({ url, text }) => {
      const link = createElement('a', text);
      link.href = url;
      return createElement('li', link);
    }),
  );
  list.hidden = places.length === 0;
}
