import { continueBlock, isComplete, openBlock } from './reader.ts';
import type { BlockRule } from './reader.ts';

/**
 * More words of the open block: on its next line; after a page break; or after a blank line, where
 * its sentence is unfinished (“inter- / / agency”).
 */
export const continuation: BlockRule = (reader, index) => {
  const line = reader.lines[index];
  const open = openBlock(reader);
  if (!line || !open) return 0;
  if (line.gap === 'blank' && isComplete(open.text)) return 0;

  continueBlock(open, line);
  return 1;
};
