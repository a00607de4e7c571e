import { longLabel } from '../../model/labels.ts';
import type { Hit } from '../../search/query/index.ts';
import { keywordsInContext } from '../../search/query/keywords.ts';
import type { KeywordLine } from '../../search/query/keywords.ts';
import { createElement } from '../dom.ts';

/**
 * Make the functions that draw each mention of some hits on a line of its own, between the words
 * before and after it.
 *
 * @param urlOf The address of a mention in the report: its paragraph or item, and which of the
 * paragraph’s mentions it is, counted from 0.
 */
export function drawMentionLines(
  hits: readonly Hit[],
  urlOf: (ref: string, mention: number) => string,
): (() => HTMLElement)[] {
  return keywordsInContext(hits).map(
    (line) => () => drawMentionLine(line, urlOf(line.ref, line.mention)),
  );
}

function drawMentionLine(
  { ref, mention, before, keyword, after }: KeywordLine,
  url: string,
): HTMLElement {
  const which = withClass('visually-hidden', createElement('span', `, mention ${mention + 1}`));
  const link = createElement('a', longLabel(ref), which);
  link.href = url;
  const rest = createElement('span', createElement('mark', keyword), createElement('span', after));
  const context = createElement(
    'span',
    withClass('before', createElement('span', before)),
    withClass('rest', rest),
  );
  const line = createElement('li', link, withClass('context', context));
  line.dataset['line'] = ref;
  return line;
}

function withClass(name: string, element: HTMLElement): HTMLElement {
  element.className = name;
  return element;
}
