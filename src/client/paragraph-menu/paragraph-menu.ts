import { required } from '../../text/required.ts';

/**
 * Let the number of each paragraph open the one menu of the page, by mouse, touch or keyboard. What the
 * menu does is loaded when it is first opened. Without this the number is a link to the paragraph’s page.
 */
export function addParagraphMenu(menu: HTMLElement): void {
  if (!('popover' in HTMLElement.prototype)) return;
  // A press on the number takes the selection away before the click comes.
  let selected: Range | undefined;
  for (const number of document.querySelectorAll<HTMLAnchorElement>('[data-paragraph] > .number')) {
    const paragraph = required(number.closest<HTMLElement>('[data-paragraph]'), 'a paragraph');
    const ref = required(paragraph.dataset['paragraph'], 'data-paragraph');
    const label = required(number.ariaLabel, 'aria-label');
    number.ariaLabel = `${label}: link and quote`;
    number.ariaHasPopup = 'dialog';
    number.addEventListener('pointerdown', () => {
      selected = selectedRange();
    });
    number.addEventListener('click', (event) => {
      // With a key held down the reader wants the link: in a new tab, or saved.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const range = selected ?? selectedRange();
      selected = undefined;
      import('./open-menu.ts')
        .then(({ openMenu }) => {
          openMenu(menu, { number, paragraph, ref }, range);
        })
        .catch(reportError);
    });
  }
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
