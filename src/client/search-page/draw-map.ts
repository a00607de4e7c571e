import type { Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';

/**
 * Show the hits on the report map: the bar of each becomes a link to its result, with an accessible
 * name. All other bars stay bare shapes.
 */
export function drawMap(map: HTMLElement, hits: Hit[]): void {
  const byRef = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  for (const bar of map.querySelectorAll<SVGRectElement>('rect[data-mark]')) {
    bar.closest('svg a')?.replaceWith(bar);
    const hit = byRef.get(required(bar.dataset['mark'], 'data-mark'));
    if (hit) wrapInLink(bar, hit);
  }
  map.hidden = hits.length === 0;
}

function wrapInLink(bar: SVGRectElement, { paragraph: { ref, label }, mentions }: Hit): void {
  const link = document.createElementNS(SVG, 'a');
  const title = document.createElementNS(SVG, 'title');
  title.append(`${label}: ${count(mentions.length, 'mention')}`);
  link.setAttribute('href', `#result-${ref}`);
  bar.replaceWith(link);
  link.append(title, bar);
}

const SVG = 'http://www.w3.org/2000/svg';
