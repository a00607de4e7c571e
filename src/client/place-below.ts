/** Put something that is shown over the page below an element; it scrolls with the page. */
export function placeBelow(shown: HTMLElement, element: Element): void {
  const { left, bottom } = element.getBoundingClientRect();
  const room = document.documentElement.clientWidth - shown.offsetWidth;
  shown.style.left = `${Math.max(0, Math.min(left, room)) + scrollX}px`;
  shown.style.top = `${bottom + scrollY}px`;
}
