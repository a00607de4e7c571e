import type { Hit } from '../../search/query/index.ts';

/**
 * Fill the mark of each hit on the report map. The map is a picture: its marks are too small to press,
 * and the results say the same in words.
 */
export function drawMap(map: HTMLElement, hits: Hit[]): void {
  const refs = new Set(hits.map(({ paragraph }) => paragraph.ref));
  for (const mark of map.querySelectorAll<HTMLElement>('[data-mark]')) {
    mark.toggleAttribute('data-found', refs.has(mark.dataset['mark'] ?? ''));
  }
  map.hidden = hits.length === 0;
}
