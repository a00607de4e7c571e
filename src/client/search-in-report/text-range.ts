/**
 * The range of the document for a range of an element’s text, across any elements inside it.
 *
 * @param start Where it begins in the element’s text, in UTF-16 units.
 * @param end Where it ends.
 * @returns `undefined` when the element’s text is shorter.
 */
export function rangeInText(element: Element, start: number, end: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let hasBegun = false;

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!hasBegun && start < passed + length) {
      range.setStart(node, start - passed);
      hasBegun = true;
    }
    if (end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return undefined;
}
