import type { BlockRule } from './reader.ts';

/** Whatever is no other block: words that belong to no number. Checks say where they may stand. */
export const note: BlockRule = ({ blocks, lines }, index) => {
  const line = lines[index];
  if (!line) return 0;

  blocks.push({ kind: 'note', text: line.text, marker: '', lines: [line] });
  return 1;
};
