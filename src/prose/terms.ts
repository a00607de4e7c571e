import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Plugin } from 'unified';

/** A remark plugin: link the first use of some terms in a text to where they are explained. */
export const linkTerms: Plugin<[readonly LinkedTerm[]], Root> = (terms) => {
  return (tree) => {
    for (const { pattern, url } of terms) {
      let isLinked = false;
      findAndReplace(
        tree,
        [
          pattern,
          (found: string) => {
            if (isLinked) return false;
            isLinked = true;
            return link(found, url);
          },
        ],
        { ignore: ['link'] },
      );
    }
  };
};

function link(value: string, url: string): Link {
  return {
    type: 'link',
    url,
    data: { hProperties: { className: ['term'] } },
    children: [{ type: 'text', value }],
  };
}

/** A term, how the report writes it, and where it is explained. */
export interface LinkedTerm {
  /** Global. */
  pattern: RegExp;
  url: string;
}
