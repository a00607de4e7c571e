import type { Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import { findElement } from '../dom.ts';
import { drawParagraph } from './draw-paragraph.ts';

/**
 * Draw an exact result: the paragraph and, of one word or phrase, how many mentions it has.
 *
 * @param url The address of the paragraph in the report.
 */
export function drawResult(
  template: HTMLTemplateElement,
  hit: Hit,
  url: string,
  { isSeveral, linkedAreas }: ResultFacts,
): DocumentFragment {
  const result = drawParagraph(template, hit, url);
  findElement(result, 'li', HTMLLIElement).dataset['result'] = hit.paragraph.ref;
  const facts = [
    ...(isSeveral ? [] : [count(hit.mentions.length, 'mention')]),
    ...linkedAreas.map((area) => `linked to ${area} by an editor`),
  ];
  findElement(result, '[data-facts]', HTMLElement).append(
    facts.map((fact) => ` · ${fact}`).join(''),
  );
  return result;
}

interface ResultFacts {
  /** Whether several words were asked for: their mentions are not counted together. */
  isSeveral: boolean;
  /** The names of the chosen areas that only an editor connects it with. */
  linkedAreas: string[];
}
