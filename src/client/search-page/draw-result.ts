import type { Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import { findElement } from '../dom.ts';
import { drawParagraph } from './draw-paragraph.ts';

/**
 * Draw an exact result: the paragraph and, of one word or phrase, how many mentions it has.
 *
 * @param url The address of the paragraph in the report.
 * @param about Whether several words were asked for; of those, mentions are not counted together.
 * Then the names of the chosen areas that only an editor connects it with.
 */
export function drawResult(
  template: HTMLTemplateElement,
  hit: Hit,
  url: string,
  about: { isSeveral: boolean; linkedAreas: string[] },
): DocumentFragment {
  const result = drawParagraph(template, hit, url);
  findElement(result, 'li', HTMLLIElement).dataset['result'] = hit.paragraph.ref;
  const facts = [
    ...(about.isSeveral ? [] : [count(hit.mentions.length, 'mention')]),
    ...about.linkedAreas.map((area) => `linked to ${area} by an editor`),
  ];
  findElement(result, '[data-facts]', HTMLElement).append(
    facts.map((fact) => ` · ${fact}`).join(''),
  );
  return result;
}
