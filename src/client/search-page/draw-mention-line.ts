import { longLabel } from '../../model/labels.ts';
import type { KeywordLine } from '../../search/query/index.ts';
import { cloneTemplate, findElement } from '../dom.ts';

/**
 * Draw a mention on a line of its own, between the words before and after it.
 *
 * @param url The address of its paragraph or item in the report.
 */
export function drawMentionLine(
  template: HTMLTemplateElement,
  { ref, before, keyword, after }: KeywordLine,
  url: string,
): DocumentFragment {
  const line = cloneTemplate(template);
  const link = findElement(line, 'a', HTMLAnchorElement);
  link.href = url;
  link.append(longLabel({ ref }));
  findElement(line, 'li', HTMLLIElement).dataset['line'] = ref;
  findElement(line, '[data-before]', HTMLElement).append(before);
  findElement(line, 'mark', HTMLElement).append(keyword);
  findElement(line, '[data-after]', HTMLElement).append(after);
  return line;
}
