import type { Hit } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';

/**
 * Fill the bar of each hit on the report map. The map is a picture: its bars are too small to press,
 * and the results say the same in words.
 */
export function drawMap(map: HTMLElement, hits: Hit[]): void {
  const refs = new Set(hits.map(({ paragraph }) => paragraph.ref));
  for (const bar of map.querySelectorAll<SVGRectElement>('rect[data-mark]')) {
    bar.toggleAttribute('data-found', refs.has(required(bar.dataset['mark'], 'data-mark')));
  }
  map.hidden = hits.length === 0;
}
