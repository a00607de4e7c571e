import { asksForLink } from '../dom.ts';
import type { MenuPlace } from './open-menu.ts';

/**
 * Let a link to a paragraph’s page open the one menu of this page instead, on what is selected or on the
 * whole paragraph. What the menu does is loaded when it is first opened. Where there is no menu, or the
 * browser is too old for it, the link stays one.
 *
 * @param placeOf The paragraph, asked for when the menu opens.
 * @returns Whether it opens the menu.
 */
export function openMenuOnClick(
  link: HTMLAnchorElement,
  placeOf: () => Omit<MenuPlace, 'link'>,
): boolean {
  const menu = document.getElementById('paragraph-menu');
  if (!menu || !('popover' in HTMLElement.prototype)) return false;
  link.setAttribute('aria-haspopup', 'dialog');
  // A press on the link takes the selection away before the click comes.
  let selected: Range | undefined;
  link.addEventListener('pointerdown', () => {
    selected = selectedRange();
  });
  link.addEventListener('click', (event) => {
    if (asksForLink(event)) return;
    event.preventDefault();
    const range = selected ?? selectedRange();
    selected = undefined;
    import('./open-menu.ts')
      .then(({ openMenu }) => {
        openMenu(menu, { link, ...placeOf() }, range);
      })
      .catch(reportError);
  });
  return true;
}

function selectedRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
