import type { Hit } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';

/**
 * Show on the report map where the hits fall. A bar with a hit becomes a link to its result, named
 * for those who cannot see it; the others are only shapes.
 */
export function showOnMap(map: HTMLElement, hits: Hit[]): void {
  const byRef = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  for (const bar of map.querySelectorAll<SVGRectElement>('rect[data-mark]')) {
    bar.closest('svg a')?.replaceWith(bar);
    const hit = byRef.get(required(bar.dataset['mark'], 'the paragraph of a bar'));
    if (hit) wrapInLink(bar, hit);
  }
  map.hidden = hits.length === 0;
}

function wrapInLink(bar: SVGRectElement, { paragraph: { ref, label }, mentions }: Hit): void {
  const link = document.createElementNS(SVG, 'a');
  const title = document.createElementNS(SVG, 'title');
  title.append(`${label}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`);
  link.setAttribute('href', `#result-${ref}`);
  bar.replaceWith(link);
  link.append(title, bar);
}

const SVG = 'http://www.w3.org/2000/svg';
