import type { MenuPlace } from './open-menu.ts';

/**
 * Let a link to a paragraph’s page open the one menu of this page instead. What the menu does is loaded
 * when it is first opened. Where there is no menu, or the browser is too old for it, the link stays one.
 *
 * @param placeOf The paragraph, asked for when the menu opens.
 * @param rangeOf What is selected then; left out where words cannot be selected.
 */
export function openMenuOnClick(
  link: HTMLAnchorElement,
  placeOf: () => Omit<MenuPlace, 'link'>,
  rangeOf: () => Range | undefined = () => undefined,
): void {
  const menu = document.getElementById('paragraph-menu');
  if (!menu || !('popover' in HTMLElement.prototype)) return;
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', (event) => {
    // With a key held down the reader wants the link: in a new tab, or saved.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const range = rangeOf();
    import('./open-menu.ts')
      .then(({ openMenu }) => {
        openMenu(menu, { link, ...placeOf() }, range);
      })
      .catch(reportError);
  });
}
