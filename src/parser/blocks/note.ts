import type { BlockRule } from './rule.ts';

/** Any line that is part of no other block: text without a number. */
export const note = (({ line }) => ({
  kind: 'note',
  text: line.text,
  marker: '',
  lines: [line],
})) satisfies BlockRule;
