import { longLabel } from '../../model/labels.ts';
import type { Hit } from '../../search/query/index.ts';
import { keywordsInContext } from '../../search/query/keywords.ts';
import type { KeywordLine } from '../../search/query/keywords.ts';
import { cloneTemplate, createElement, findElement } from '../dom.ts';

/**
 * Make the functions that draw each mention of some hits on a line of its own, between the words
 * before and after it.
 *
 * @param urlOf The address of a mention in the report: its paragraph or item, and which of the
 * paragraph’s mentions it is, counted from 0.
 */
export function drawMentionLines(
  template: HTMLTemplateElement,
  hits: readonly Hit[],
  urlOf: (ref: string, mention: number) => string,
): (() => DocumentFragment)[] {
  return keywordsInContext(hits).map(
    (line) => () => drawMentionLine(template, line, urlOf(line.ref, line.mention)),
  );
}

function drawMentionLine(
  template: HTMLTemplateElement,
  { ref, mention, before, keyword, after }: KeywordLine,
  url: string,
): DocumentFragment {
  const line = cloneTemplate(template);
  const link = findElement(line, 'a', HTMLAnchorElement);
  link.href = url;
  link.append(longLabel({ ref }), createElement('span', `, mention ${mention + 1}`));
  findElement(link, 'span', HTMLElement).className = 'visually-hidden';
  findElement(line, 'li', HTMLLIElement).dataset['line'] = ref;
  findElement(line, '[data-before]', HTMLElement).append(before);
  findElement(line, 'mark', HTMLElement).append(keyword);
  findElement(line, '[data-after]', HTMLElement).append(after);
  return line;
}
