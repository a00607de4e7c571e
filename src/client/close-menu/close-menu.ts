/** Close the menu of the header, where it is a fold, on Escape and when a reader presses beside it. */
export function closeMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.site-header details');
  if (!menu) return;
  const summary = menu.querySelector('summary');
  const closeOn = (event: Event) => {
    const isInside = event.composedPath().includes(menu);
    const isLeft = event instanceof KeyboardEvent ? event.key === 'Escape' : !isInside;
    if (!isLeft || !menu.open || !summary?.checkVisibility()) return;
    if (event.type === 'keydown') event.preventDefault();
    if (isInside) summary.focus();
    menu.open = false;
  };
  addEventListener('keydown', closeOn);
  addEventListener('pointerdown', closeOn);
}
