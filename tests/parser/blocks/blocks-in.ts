import { VFile } from 'vfile';
import { readBlocks } from '../../../src/parser/blocks/index.ts';
import type { Block } from '../../../src/parser/blocks/index.ts';
import { readLines, wordsLines } from '../../../src/parser/source/lines.ts';
import { problemsIn } from '../problems.ts';

/** The blocks of a text, and the problems found with them. */
export function blocksOf(text: string): { blocks: Block[]; problems: string[] } {
  const file = new VFile(text);
  const blocks = readBlocks(wordsLines(readLines(file)), file);
  return { blocks, problems: problemsIn(file) };
}

/** The blocks of a text: the kind of each and its words, with what marks it. */
export function blocksIn(text: string): [kind: string, words: string][] {
  return blocksOf(text).blocks.map(({ kind, marker, text }) => [kind, `${marker} ${text}`.trim()]);
}
