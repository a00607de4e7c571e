import { required } from '../../text/required.ts';
import type { BlockRule } from './rule.ts';

/** A list item: a line that begins with a bullet. */
export const item: BlockRule = ({ line }) => {
  const match = /^(•)\s*(.*)$/.exec(line.text);
  if (!match) return undefined;
  const [, marker, text] = match;
  return {
    kind: 'item',
    text: required(text, 'the text of a list item'),
    marker: required(marker, 'a bullet'),
    lines: [line],
  };
};
