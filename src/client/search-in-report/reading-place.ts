/**
 * The paragraph that the reader is at: the one given if any of it is in the window, else the first
 * one in the window.
 */
export function paragraphAtReader(current: HTMLElement | null): HTMLElement | undefined {
  const paragraphs = document.querySelectorAll<HTMLElement>('[data-paragraph]');
  return [...(current ? [current] : []), ...paragraphs].find(isInWindow);
}

/** Move the keyboard to a paragraph without scrolling. */
export function focusParagraph(paragraph: HTMLElement): void {
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
