import type { Root } from 'hast';
import type { Plugin } from 'unified';

/** A rehype plugin: leave what is in the one paragraph, for the page has its own element for it. */
export const unwrapParagraph: Plugin<[], Root> = () => (tree) => {
  tree.children = tree.children.flatMap((node) => (node.type === 'element' ? node.children : []));
};
