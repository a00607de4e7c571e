import type { Hit } from '../../search/query/index.ts';

/**
 * Fill the bar of each hit on the report map, which has a bar for each paragraph, in report order. The
 * map is a picture: its bars are too small to press, and the results say the same in words.
 */
export function drawMap(map: HTMLElement, hits: Hit[]): void {
  const found = new Set(hits.map(({ paragraph }) => paragraph.position));
  for (const [position, bar] of map.querySelectorAll('rect').entries()) {
    bar.toggleAttribute('data-found', found.has(position));
  }
}

/** Show the report map if there are hits; without them it takes no room in the page. */
export function showMap(map: HTMLElement, hits: Hit[]): void {
  map.toggleAttribute('data-unused', hits.length === 0);
}
