/**
 * The one element of a kind that a selector finds.
 *
 * @throws When there is none, for then the page is not the one that this code is for.
 */
export function find<Type extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** Copy what is in a template. */
export function copy(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}

/** A text with some of its ranges in `mark` elements. */
export function marked(text: string, marks: { start: number; end: number }[]): (string | Node)[] {
  let from = 0;
  const nodes = marks.flatMap(({ start, end }) => {
    const mark = document.createElement('mark');
    mark.append(text.slice(start, end));
    const before = text.slice(from, start);
    from = end;
    return [before, mark];
  });
  return [...nodes, text.slice(from)];
}
