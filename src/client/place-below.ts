/** Put something that is shown over the page below an element; it scrolls with the page. */
export function placeBelow(shown: HTMLElement, element: Element): void {
  const { left, bottom } = element.getBoundingClientRect();
  const most = document.documentElement.clientWidth - shown.offsetWidth - GUTTER;
  shown.style.left = `${Math.max(GUTTER, Math.min(left, most)) + scrollX}px`;
  shown.style.top = `${bottom + scrollY}px`;
}

/** How far, in pixels, it stays from the sides of the window. */
const GUTTER = 16;
