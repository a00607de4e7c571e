import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Plugin } from 'unified';

/** A remark plugin: link the words that refer to another place of the report. */
export const linkCrossReferences: Plugin<[readonly CrossReference[]], Root> = (references) => {
  return (tree) => {
    findAndReplace(
      tree,
      references.map(({ words, url }) => [words, (found: string) => link(found, url)]),
      { ignore: ['link'] },
    );
  };
};

function link(value: string, url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value }] };
}

/** Words that name a place, and where it is. */
export interface CrossReference {
  words: string;
  url: string;
}
