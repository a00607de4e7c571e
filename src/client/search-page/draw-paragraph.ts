import { excerptOf } from '../../search/query/index.ts';
import type { Excerpt, Hit } from '../../search/query/index.ts';
import { openMenuOnClick } from '../paragraph-menu/open-on-click.ts';
import { cloneTemplate, createElement, findElement, highlightRanges } from '../dom.ts';

/**
 * Draw a paragraph that a search found: its label and headings, the sentences with a mention, and the
 * whole paragraph folded.
 *
 * @param url The address of the paragraph in the report.
 */
export function drawParagraph(
  template: HTMLTemplateElement,
  { paragraph, mentions }: Pick<Hit, 'paragraph' | 'mentions'>,
  url: string,
): DocumentFragment {
  const result = cloneTemplate(template);
  const link = findElement(result, 'a', HTMLAnchorElement);
  link.href = url;
  link.append(paragraph.label);
  findElement(result, '[data-trail]', HTMLElement).append(paragraph.trail.join(' › '));

  const excerpts = excerptOf(paragraph, mentions);
  findElement(result, '[data-excerpts]', HTMLElement).append(...excerpts.map(drawExcerpt));

  const { ref, texts } = paragraph;
  const quote = findElement(result, '[data-quote]', HTMLAnchorElement);
  quote.href = paragraph.url;
  quote.ariaLabel = `${paragraph.label}: link and quote`;
  const excerpt = findElement(result, 'li', HTMLLIElement);
  const elements = () => texts.map((text) => createElement('p', text));
  openMenuOnClick(quote, () => ({ ref, elements: elements(), excerpt }));

  const fold = findElement(result, 'details', HTMLDetailsElement);
  const isWhole = excerpts.length === texts.length && excerpts.every(isUncut);
  if (isWhole) fold.remove();
  else drawWhenOpened(fold, texts);
  return result;
}

function drawExcerpt({ item, text, marks, isCutBefore, isCutAfter }: Excerpt): HTMLElement {
  return createElement(
    'p',
    ...(item > 0 ? ['• '] : []),
    ...(isCutBefore ? ['… '] : []),
    ...highlightRanges(text, marks),
    ...(isCutAfter ? ['\u00a0…'] : []),
  );
}

function isUncut({ isCutBefore, isCutAfter }: Excerpt): boolean {
  return !isCutBefore && !isCutAfter;
}

/** Draw the whole paragraph when it is first opened: most never are. */
function drawWhenOpened(fold: HTMLDetailsElement, [text = '', ...items]: string[]): void {
  const draw = () => {
    const list = createElement('ul', ...items.map((item) => createElement('li', item)));
    fold.append(createElement('p', text), ...(items.length > 0 ? [list] : []));
  };
  fold.addEventListener('toggle', draw, { once: true });
}
