/** The elements that hold the words of a paragraph on a page: its own, then those of its list items. */
export function textElements(paragraph: HTMLElement): HTMLElement[] {
  return [...paragraph.querySelectorAll<HTMLElement>('.words > p, [data-item]')];
}

/** The words that an element holds, as the report has them. */
export function textOf(element: HTMLElement): string {
  return element.textContent.trimEnd();
}
