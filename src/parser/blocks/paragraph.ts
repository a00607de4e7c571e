import { required } from '../../text/required.ts';
import { isComplete, proseBefore } from './rule.ts';
import type { BlockRule } from './rule.ts';

/**
 * A numbered paragraph: “38. Most critically”.
 *
 * A number at the start of a line may also end a sentence (“tiers 1 and”, new line, “2. However”).
 * The text before decides: after a complete sentence the number starts a paragraph; otherwise it
 * belongs to the sentence. Without a gap it must also be the next number of the series. A number
 * after a blank line always starts a paragraph: no sentence continues there with a number.
 */
export const paragraph: BlockRule = (position) => {
  const { line } = position;
  const match = /^((\d+)\.)\s+(\S.*)$/.exec(line.text);
  if (!match) return undefined;

  const number = Number(match[2]);
  const before = proseBefore(position);
  const isNext = number === position.number + 1;
  const isAfterSentence = !before || before.kind === 'note' || isComplete(before.text);
  const starts = {
    none: isAfterSentence && isNext,
    page: isAfterSentence || isNext,
    blank: true,
  }[line.gap];
  if (!starts) return undefined;

  const [, marker, , text] = match;
  return {
    kind: 'paragraph',
    number,
    text: required(text, 'the text of a paragraph'),
    marker: required(marker, 'the number of a paragraph'),
    lines: [line],
  };
};
