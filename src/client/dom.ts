/**
 * The first element that matches a selector.
 *
 * @throws When the page has none, or one of another type.
 */
export function findElement<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** A copy of the content of a template. */
export function cloneTemplate(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

/** Make an element with some content. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/**
 * Replace the children of an element. The first ones are left alone as far as they stay the same, so
 * that a link among them keeps the focus.
 */
export function updateChildren(parent: Element, children: readonly Node[]): void {
  const shown = [...parent.childNodes];
  const differs = children.findIndex((child, at) => shown[at]?.isEqualNode(child) !== true);
  const kept = differs === -1 ? children.length : differs;
  for (const node of shown.slice(kept)) node.remove();
  parent.append(...children.slice(kept));
}

/** A text with some of its ranges in `mark` elements. */
export function highlightRanges(text: string, ranges: TextRange[]): (string | Node)[] {
  const starts = [0, ...ranges.map(({ end }) => end)];
  const marked = ranges.flatMap(({ start, end }, index) => [
    text.slice(starts[index], start),
    createElement('mark', text.slice(start, end)),
  ]);
  return [...marked, text.slice(starts.at(-1))];
}

/** A range of a text, in UTF-16 units. */
interface TextRange {
  start: number;
  end: number;
}

/** Whether a press asks for the link itself, with a key held down: in a new tab, or saved. */
export function asksForLink(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
