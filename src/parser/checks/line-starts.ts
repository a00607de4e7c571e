import { isComplete } from '../blocks/index.ts';
import { textLines } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/**
 * A line starts with no list sign but the bullet that the form knows: its words would become part of
 * the paragraph before. A dash in a paragraph may also be one of a sentence that runs on.
 */
export const listSigns: Check = ({ blocks }, file) => {
  for (const { kind, lines } of blocks) {
    let before = '';
    for (const line of lines) {
      const [sign] = OTHER_SIGN.exec(line.text) ?? [];
      const isDash = sign !== undefined && /^\p{Pd}/u.test(sign);
      const runsOn =
        kind !== 'item' &&
        isDash &&
        line.gap === 'none' &&
        !/[:;]$/.test(before) &&
        !isComplete(before);
      if (sign !== undefined && !runsOn) {
        const reason = `expected “•” before a list item, found ${quote(sign)}`;
        addProblem(file, 'list-sign-unknown', line.number, reason);
      }
      before = line.text;
    }
  }
};

/**
 * A number where a paragraph can begin has no leading zero: “038.” is not paragraph 38. Within a
 * sentence it may have one, as in “2004–05.” over a line end.
 */
export const leadingZeros: Check = ({ lines }, file) => {
  const texts = textLines(lines);
  for (const [index, { text, number, gap }] of texts.entries()) {
    const [digits] = /^0\d*\.(?=\s+\S)/.exec(text) ?? [];
    const mayBegin = gap !== 'none' || isComplete(texts[index - 1]?.text ?? '');
    if (digits === undefined || !mayBegin) continue;
    const reason = `expected a paragraph number without a leading zero, found ${quote(digits)}`;
    addProblem(file, 'paragraph-number', number, reason);
  }
};

const OTHER_SIGN = /^(?:[‣⁃∙◦▪▫●○■□◆◇➢➤✓✔*·]|[-–—]|o)(?=\s+\S)/u;
