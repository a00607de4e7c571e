import type { Emphasis, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Plugin } from 'unified';
import { shortFormPattern } from '../model/short-forms.ts';
import type { Abbreviation } from '../model/schema.ts';

/** A remark plugin: wrap every short form in an `abbr` that tells what it stands for. */
export const markAbbreviations: Plugin<[readonly Abbreviation[]], Root> = (abbreviations) => {
  return (tree) => {
    findAndReplace(
      tree,
      abbreviations.map(({ short, expansion }) => [
        shortFormPattern(short),
        (found: string) => abbr(found, expansion),
      ]),
    );
  };
};

function abbr(value: string, title: string): Emphasis {
  return {
    type: 'emphasis',
    children: [{ type: 'text', value }],
    data: { hName: 'abbr', hProperties: { title } },
  };
}
