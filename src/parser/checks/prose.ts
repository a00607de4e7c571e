import { isComplete } from '../blocks/index.ts';
import type { Block } from '../blocks/index.ts';
import { joinText } from '../source/lines.ts';
import type { WordsLine } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/**
 * A paragraph, and the last item of a list, ends as a sentence does; a paragraph with items ends
 * with a colon or the like. Where the words that spoil it came after a page break and a complete
 * sentence, they are not of the paragraph at all: they are a heading that the form does not know.
 */
export const finishedParagraphs: Check = ({ blocks }, file) => {
  for (const [index, block] of blocks.entries()) {
    const isLast = blocks[index + 1]?.kind !== 'item';
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    if (!isLast || isComplete(block.text)) continue;

    const intruder = intruderIn(block);
    const last = block.lines.at(-1)?.number ?? 1;
    if (intruder) {
      const reason = `expected a heading of the form, found ${quote(intruder.text)}`;
      addProblem(file, 'heading-unknown', intruder.number, reason);
    } else {
      const reason = `expected a full stop at the end, found ${quote(`…${block.text.slice(-40)}`)}`;
      addProblem(file, 'paragraph-unfinished', last, reason);
    }
  }
};

/** Words without a number stand only after the list of a recommendation, and are a sentence. */
export const unnumberedText: Check = ({ blocks }, file) => {
  for (const [index, { kind, text, lines }] of blocks.entries()) {
    if (kind !== 'note') continue;
    const section = blocks.slice(0, index).findLast((block) => block.kind === 'heading');
    const isAllowed = section?.form.timeframe !== undefined && blocks[index - 1]?.kind === 'item';
    const place = lines[0]?.number ?? 1;

    if (!isComplete(text)) {
      addProblem(
        file,
        'heading-unknown',
        place,
        `expected a heading of the form, found ${quote(text)}`,
      );
    } else if (!isAllowed) {
      addProblem(
        file,
        'unnumbered-text',
        place,
        `expected a number before ${quote(text)}, found none`,
      );
    }
  }
};

function intruderIn({ lines }: Block): WordsLine | undefined {
  let text = '';
  let intruder: WordsLine | undefined;
  for (const line of lines) {
    if (line.gap === 'page' && text !== '' && isComplete(text)) intruder = line;
    text = joinText(text, line.text);
  }
  return intruder;
}
