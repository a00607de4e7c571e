import { addProblem, quote } from '../source/problem.ts';
import { openBlock } from './reader.ts';
import type { BlockRule } from './reader.ts';

/** A list item: a line that begins with a bullet, under a paragraph. */
export const item: BlockRule = (reader, index) => {
  const line = reader.lines[index];
  const match = /^•\s*(.*)$/.exec(line?.text ?? '');
  if (!line || !match) return 0;

  const open = openBlock(reader);
  if (!open || open.kind === 'note') {
    const reason = `expected a numbered paragraph before a bullet, found ${quote(line.text)}`;
    addProblem(reader.file, 'item-without-paragraph', line.number, reason);
  }
  reader.blocks.push({ kind: 'item', text: match[1] ?? '', marker: '•', lines: [line] });
  return 1;
};
