import type { Hit } from '../../search/query/index.ts';

/**
 * Show on the report map where the hits fall. A mark with a hit becomes a link to its result, named
 * for those who cannot see it; the others are only shapes.
 */
export function showOnMap(map: HTMLElement, hits: Hit[]): void {
  const byRef = new Map(hits.map((hit) => [hit.paragraph.ref, hit]));
  for (const mark of map.querySelectorAll<HTMLElement>('[data-mark]')) {
    const hit = byRef.get(mark.dataset['mark'] ?? '');
    mark.replaceChildren(...(hit ? [linkTo(hit)] : []));
  }
  map.hidden = hits.length === 0;
}

function linkTo({ paragraph: { ref, label }, mentions }: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  const name = `${label}: ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`;
  link.href = `#result-${ref}`;
  link.title = name;
  link.ariaLabel = name;
  return link;
}
