import { addProblem, quote } from '../source/problem.ts';
import { firstLine } from './draft.ts';
import type { Check } from './draft.ts';

/** Every list item follows a paragraph or another list item. */
export const itemsUnderParagraphs: Check = ({ blocks }, file) => {
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]?.kind;
    if (block.kind !== 'item' || before === 'paragraph' || before === 'item') continue;
    const found = quote(`${block.marker} ${block.text}`);
    const reason = `expected a numbered paragraph before a list item, found ${found}`;
    addProblem(file, 'item-without-paragraph', firstLine(block), reason);
  }
};
