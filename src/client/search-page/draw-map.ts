import type { Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { createElement } from '../dom.ts';

/**
 * Show the hits on the report map: the mark of each becomes a link to its result, with an accessible
 * name. All other marks stay bare shapes.
 */
export function drawMap(map: HTMLElement, hits: Hit[]): void {
  const byRef = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  for (const mark of map.querySelectorAll<HTMLElement>('[data-mark]')) {
    const hit = byRef.get(required(mark.dataset['mark'], 'data-mark'));
    mark.replaceChildren(...(hit ? [linkTo(hit)] : []));
  }
  map.hidden = hits.length === 0;
}

function linkTo({ paragraph: { ref, label }, mentions }: Hit): HTMLAnchorElement {
  const link = createElement('a');
  const name = `${label}: ${count(mentions.length, 'mention')}`;
  link.href = `#result-${ref}`;
  link.title = name;
  link.ariaLabel = name;
  return link;
}
