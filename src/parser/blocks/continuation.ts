import { joinText } from '../source/lines.ts';
import type { TextLine } from '../source/lines.ts';
import type { ProseBlock } from './block.ts';
import { isComplete } from './rule.ts';

/**
 * Whether a line continues a block, given that no other block starts at it: on the next line; after
 * a page break; or after a blank line in the middle of a sentence (“inter-”, blank line, “agency”).
 */
export function continues(block: ProseBlock, line: TextLine): boolean {
  return line.gap !== 'blank' || !isComplete(block.text);
}

/** A block with one more line. */
export function withLine<Prose extends ProseBlock>(block: Prose, line: TextLine): Prose {
  return { ...block, text: joinText(block.text, line.text), lines: [...block.lines, line] };
}
