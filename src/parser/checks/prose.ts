import { currentHeading, isComplete } from '../blocks/index.ts';
import type { Block } from '../blocks/index.ts';
import { joinLines } from '../source/lines.ts';
import type { TextLine } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import { firstLine, lastLine } from './draft.ts';
import type { Check } from './draft.ts';

/**
 * Every paragraph or list ends with a complete sentence. If the text that makes it incomplete follows
 * a complete sentence and a page break, it is not part of the paragraph but an unknown heading.
 */
export const finishedParagraphs: Check = ({ blocks }, file) => {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (blocks[index + 1]?.kind === 'item' || isComplete(block.text)) continue;

    const heading = unknownHeadingIn(block);
    if (heading) {
      const reason = `expected a heading of a joint area review, found ${quote(heading.text)}`;
      addProblem(file, 'heading-unknown', heading.number, reason);
    } else {
      const end = quote(`…${block.text.slice(-40)}`);
      const reason = `expected a full stop at the end, found ${end}`;
      addProblem(file, 'paragraph-unfinished', lastLine(block), reason);
    }
  }
};

/** Text without a number follows the list of a recommendation and is a sentence. */
export const unnumberedText: Check = ({ blocks }, file) => {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'note') continue;
    const section = currentHeading(blocks.slice(0, index));
    const isAllowed = section?.timeframe !== undefined && blocks[index - 1]?.kind === 'item';

    if (!isComplete(block.text)) {
      const reason = `expected a heading of a joint area review, found ${quote(block.text)}`;
      addProblem(file, 'heading-unknown', firstLine(block), reason);
    } else if (!isAllowed) {
      const reason = `expected a paragraph number before ${quote(block.text)}, found none`;
      addProblem(file, 'unnumbered-text', firstLine(block), reason);
    }
  }
};

/** The last line of a block that follows both a page break and a complete sentence. */
function unknownHeadingIn({ lines }: Block): TextLine | undefined {
  return lines.findLast(
    (line, index) => line.gap === 'page' && isComplete(joinLines(lines.slice(0, index))),
  );
}
