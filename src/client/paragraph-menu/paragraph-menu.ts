import { required } from '../../text/required.ts';
import { textElements } from '../paragraph-texts.ts';
import { openMenuOnClick } from './open-on-click.ts';

/**
 * Let the number of each paragraph open the menu, by mouse, touch or keyboard. Without this the number
 * is a link to the paragraph’s page.
 */
export function addParagraphMenu(): void {
  for (const number of document.querySelectorAll<HTMLAnchorElement>('[data-paragraph] > .number')) {
    const paragraph = required(number.closest<HTMLElement>('[data-paragraph]'), 'a paragraph');
    const ref = required(paragraph.dataset['paragraph'], 'data-paragraph');
    const hasMenu = openMenuOnClick(number, () => ({ ref, elements: textElements(paragraph) }));
    const label = required(number.getAttribute('aria-label'), 'aria-label');
    if (hasMenu) number.setAttribute('aria-label', `${label}: link and quote`);
  }
}
