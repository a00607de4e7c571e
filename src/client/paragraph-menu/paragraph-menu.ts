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
    // A press on the number takes the selection away before the click comes.
    let selected: Range | undefined;
    number.addEventListener('pointerdown', () => {
      selected = selectedRange();
    });
    openMenuOnClick(
      number,
      () => ({ ref, elements: textElements(paragraph) }),
      () => {
        const range = selected ?? selectedRange();
        selected = undefined;
        return range;
      },
    );
    if (number.ariaHasPopup !== null) {
      number.ariaLabel = `${required(number.ariaLabel, 'aria-label')}: link and quote`;
    }
  }
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
