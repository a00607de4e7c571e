import { excerptOf } from '../../search/query/index.ts';
import type { Excerpt, Hit } from '../../search/query/index.ts';
import { copy, find, marked } from '../dom.ts';

/** Draw a hit: its name and place, the sentences that hold a mention, and the whole behind a fold. */
export function drawResult(
  template: HTMLTemplateElement,
  { paragraph, mentions }: Hit,
  linkTo: (ref: string) => string,
): DocumentFragment {
  const result = copy(template);
  const item = find(result, 'li', HTMLLIElement);
  const link = find(result, 'a', HTMLAnchorElement);
  const { ref, label, trail, texts } = paragraph;

  item.dataset['result'] = ref;
  item.id = `result-${ref}`;
  link.href = linkTo(ref);
  link.append(label);
  find(result, '[data-trail]', HTMLElement).append(trail.join(' › '));
  find(result, '[data-mentions]', HTMLElement).append(
    mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
  );

  const excerpts = excerptOf(paragraph, mentions);
  find(result, '[data-excerpts]', HTMLElement).append(...excerpts.map(drawExcerpt));

  const fold = find(result, 'details', HTMLDetailsElement);
  const isWhole = excerpts.length === texts.length && excerpts.every(isUncut);
  if (isWhole) fold.remove();
  else unfoldOnce(fold, texts);
  return result;
}

function drawExcerpt({ item, text, marks, isCutBefore, isCutAfter }: Excerpt): HTMLElement {
  const excerpt = document.createElement('p');
  if (item > 0) excerpt.append('• ');
  if (isCutBefore) excerpt.append('… ');
  excerpt.append(...marked(text, marks));
  if (isCutAfter) excerpt.append(' …');
  return excerpt;
}

function isUncut({ isCutBefore, isCutAfter }: Excerpt): boolean {
  return !isCutBefore && !isCutAfter;
}

/** Draw the whole paragraph when it is first asked for: most never are. */
function unfoldOnce(fold: HTMLDetailsElement, [text = '', ...items]: string[]): void {
  fold.addEventListener(
    'toggle',
    () => {
      const words = document.createElement('p');
      words.append(text);
      const list = document.createElement('ul');
      for (const item of items) list.appendChild(document.createElement('li')).append(item);
      fold.append(words, ...(items.length > 0 ? [list] : []));
    },
    { once: true },
  );
}
