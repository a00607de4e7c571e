import { VFile } from 'vfile';
import { readBlocks } from '../../../src/parser/blocks/index.ts';
import type { Block } from '../../../src/parser/blocks/index.ts';
import { readLines, textLines } from '../../../src/parser/source/lines.ts';

/** The blocks of a text. */
export function blocksOf(text: string): Block[] {
  return readBlocks(textLines(readLines(new VFile(text), 'A joint area review')));
}

/** The kind of each block of a text, and its text with the number or bullet before it. */
export function blocksIn(text: string): [kind: string, text: string][] {
  return blocksOf(text).map(({ kind, marker, text }) => [kind, `${marker} ${text}`.trim()]);
}
