import { longLabel } from '../../model/labels.ts';
import type { Hit } from '../../search/query/index.ts';
import { keywordsInContext } from '../../search/query/keywords.ts';
import type { KeywordLine } from '../../search/query/keywords.ts';
import { cloneTemplate, findElement } from '../dom.ts';

/**
 * Make the functions that draw each mention of some hits on a line of its own, between the words
 * before and after it.
 *
 * @param urlOf The address of a paragraph or item in the report.
 */
export function drawMentionLines(
  template: HTMLTemplateElement,
  hits: readonly Hit[],
  urlOf: (ref: string) => string,
): (() => DocumentFragment)[] {
  return keywordsInContext(hits).map(
    (line) => () => drawMentionLine(template, line, urlOf(line.ref)),
  );
}

function drawMentionLine(
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
