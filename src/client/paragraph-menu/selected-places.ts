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

/**
 * Where some words that a reader selected elsewhere, as in an excerpt, stand in a paragraph.
 *
 * @returns `undefined` where none of its texts, or more than one place, has them.
 */
export function placesOfWords(
  selected: string,
  texts: readonly string[],
): { from: Place; to: Place } | undefined {
  const words = selected.replaceAll(/\s+/g, ' ').replaceAll(/^[•…\s]+|[…\s]+$/g, '');
  const found = [...texts.entries()].filter(([, text]) => words !== '' && text.includes(words));
  const [first, ...others] = found;
  if (!first || others.length > 0) return undefined;
  const [at, text] = first;
  const start = text.indexOf(words);
  if (text.includes(words, start + 1)) return undefined;
  return { from: { text: at, offset: start }, to: { text: at, offset: start + words.length } };
}

/** How many characters of an element come before a point, which may be outside it. */
function offsetIn(element: HTMLElement, container: Node, offset: number): number {
  const whole = new Range();
  whole.selectNodeContents(element);
  const position = whole.comparePoint(container, offset);
  if (position < 0) return 0;
  if (position > 0) return element.textContent.length;
  whole.setEnd(container, offset);
  return whole.toString().length;
}
