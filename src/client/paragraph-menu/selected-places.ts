import type { Place } from './quoted-words.ts';

/**
 * Where a selection begins and ends in the words of a paragraph.
 *
 * @returns `undefined` where none of the words are selected.
 */
export function selectedPlaces(
  range: Range,
  elements: readonly HTMLElement[],
): { from: Place; to: Place } | undefined {
  const selected = [...elements.entries()].filter(([, element]) => range.intersectsNode(element));
  const [first] = selected;
  const last = selected.at(-1);
  if (!first || !last) return undefined;
  const [firstText, start] = first;
  const [lastText, end] = last;
  return {
    from: { text: firstText, offset: offsetIn(start, range.startContainer, range.startOffset) },
    to: { text: lastText, offset: offsetIn(end, range.endContainer, range.endOffset) },
  };
}

/** How many characters of an element come before a point, which may be outside it. */
function offsetIn(element: HTMLElement, container: Node, offset: number): number {
  const whole = new Range();
  whole.selectNodeContents(element);
  const position = whole.comparePoint(container, offset);
  if (position !== 0) return position < 0 ? 0 : element.textContent.length;
  whole.setEnd(container, offset);
  return whole.toString().length;
}
