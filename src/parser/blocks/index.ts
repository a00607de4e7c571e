import { required } from '../../text/required.ts';
import type { TextLine } from '../source/lines.ts';
import type { Block, ProseBlock } from './block.ts';
import { continues, withLine } from './continuation.ts';
import { gradeCells, gradeLabel } from './grades.ts';
import { heading } from './heading.ts';
import { item } from './item.ts';
import { note } from './note.ts';
import { paragraph } from './paragraph.ts';
import { contextAfter, isProse } from './rule.ts';
import type { BlockRule, Context, Position } from './rule.ts';

export type {
  Block,
  GradeCellsBlock,
  GradeLabelBlock,
  HeadingBlock,
  ItemBlock,
  ParagraphBlock,
} from './block.ts';
export { currentHeading } from './heading.ts';
export { isComplete } from './rule.ts';

/** The rule of every kind of block but the note. The order matters: the first match wins. */
const RULES: readonly BlockRule[] = [heading, gradeCells, gradeLabel, item, paragraph];

/**
 * Group lines of text into blocks.
 *
 * Guarantees to the next stage: every line is in exactly one block; blocks are in report order.
 */
export function readBlocks(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  let context: Context = { last: undefined, heading: undefined, number: 0 };
  for (let index = 0; index < lines.length;) {
    const block = readBlockAt(index, lines, context);
    blocks.push(block);
    context = contextAfter(block, context);
    index += block.lines.length;
  }
  return blocks;
}

function readBlockAt(index: number, lines: readonly TextLine[], context: Context): Block {
  const position = positionAt(index, lines, context);
  const start = blockStartingAt(position) ?? note(position);
  return isProse(start) ? withContinuation(start, position) : start;
}

/** A block with all the lines that continue it. */
function withContinuation(start: ProseBlock, { lines, index, ...context }: Position): ProseBlock {
  let block = start;
  for (let at = index + 1; at < lines.length; at++) {
    const position = positionAt(at, lines, contextAfter(block, context));
    if (blockStartingAt(position) || !continues(block, position.line)) break;
    block = withLine(block, position.line);
  }
  return block;
}

function positionAt(index: number, lines: readonly TextLine[], context: Context): Position {
  return { ...context, line: required(lines[index], `line ${index}`), index, lines };
}

function blockStartingAt(position: Position): Block | undefined {
  for (const rule of RULES) {
    const block = rule(position);
    if (block) return block;
  }
  return undefined;
}
