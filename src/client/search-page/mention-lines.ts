import type { KeywordLine } from '../../search/query/index.ts';
import { copy, find } from '../dom.ts';

/** Draw a mention on a line of its own, the word between what comes before and after. */
export function drawLine(
  template: HTMLTemplateElement,
  { ref, before, keyword, after }: KeywordLine,
  label: string,
  url: string,
): DocumentFragment {
  const line = copy(template);
  const link = find(line, 'a', HTMLAnchorElement);
  link.href = url;
  link.append(label);
  find(line, 'li', HTMLLIElement).dataset['line'] = ref;
  find(line, '[data-before]', HTMLElement).append(before);
  find(line, 'mark', HTMLElement).append(keyword);
  find(line, '[data-after]', HTMLElement).append(after);
  return line;
}
