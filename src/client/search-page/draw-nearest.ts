import type { Near } from '../../search/query/index.ts';
import { createElement, findElement } from '../dom.ts';
import { drawParagraph } from './draw-paragraph.ts';

/**
 * Draw one of the nearest paragraphs, with the words of the query that it lacks.
 *
 * @param url The address of the paragraph in the report.
 */
export function drawNearest(
  template: HTMLTemplateElement,
  near: Near,
  url: string,
): DocumentFragment {
  const result = drawParagraph(template, near, url);
  findElement(result, 'li', HTMLLIElement).dataset['near'] = near.paragraph.ref;
  const lacking = near.lacking.flatMap((word, index) => [
    ...(index === 0 ? [] : [', ']),
    createElement('i', word),
  ]);
  const facts = lacking.length === 0 ? [] : ['without ', ...lacking];
  findElement(result, '[data-facts]', HTMLElement).append(...facts);
  return result;
}
