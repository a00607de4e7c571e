import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Abbreviation } from '../model/schema.ts';
import { markAbbreviations } from './abbreviations.ts';
import { linkCrossReferences } from './cross-references.ts';
import type { CrossReference } from './cross-references.ts';
import { linkTerms } from './terms.ts';
import type { LinkedTerm } from './terms.ts';
import { unwrapParagraph } from './unwrap-paragraph.ts';

/**
 * Mark up a run of the report’s words: abbreviations with what they stand for, links where the words
 * themselves refer to another place, and links from terms to their explanations. The words stay as
 * they are, to the letter.
 *
 * The text is never parsed as Markdown: “A*–C” and “2. However” are words.
 *
 * @returns HTML, without a paragraph around it.
 */
export function renderProse(text: string, options: ProseOptions): string {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
  const processor = unified()
    .use(linkCrossReferences, options.crossReferences)
    .use(linkTerms, options.terms ?? [])
    .use(markAbbreviations, options.abbreviations)
    .use(remarkRehype)
    .use(unwrapParagraph)
    .use(rehypeStringify);
  return processor.stringify(processor.runSync(tree));
}

export interface ProseOptions {
  abbreviations: readonly Abbreviation[];
  crossReferences: readonly CrossReference[];
  /** The terms whose first use in the text is to be linked to their explanation. */
  terms?: readonly LinkedTerm[];
}
