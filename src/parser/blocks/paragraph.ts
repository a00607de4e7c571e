import { isComplete, openBlock } from './reader.ts';
import type { BlockRule } from './reader.ts';

/**
 * A numbered paragraph: “38. Most critically”.
 *
 * A number at a line start may also end a sentence (“tiers 1 and / 2. However”). The sentence
 * before tells: it is complete where a paragraph begins, unfinished where the number belongs to it.
 * Without a gap the number must, besides, be the one that is due; after a blank line alone, which
 * no sentence spans to a number, it begins a paragraph whatever stands before.
 */
export const paragraph: BlockRule = (reader, index) => {
  const line = reader.lines[index];
  const match = /^(\d{1,3})\.\s+(\S.*)$/.exec(line?.text ?? '');
  if (!line || !match) return 0;

  const number = Number(match[1]);
  const open = openBlock(reader);
  const isDue = number === reader.nextNumber;
  const follows = !open || open.kind === 'note' || isComplete(open.text);
  const begins = {
    none: follows && isDue,
    page: follows || isDue,
    blank: true,
  }[line.gap];
  if (!begins) return 0;

  reader.nextNumber = number + 1;
  const marker = `${match[1] ?? ''}.`;
  reader.blocks.push({ kind: 'paragraph', number, text: match[2] ?? '', marker, lines: [line] });
  return 1;
};
