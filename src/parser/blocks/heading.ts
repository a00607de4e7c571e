import { HEADINGS, headingsUpTo, isHeading } from '../form/form.ts';
import type { FormHeading } from '../form/form.ts';
import { joinLines, runAt } from '../source/lines.ts';
import type { Block } from './block.ts';
import type { BlockRule } from './rule.ts';

/** A heading: a whole run of lines, after a gap, that matches a heading of the form. */
export const heading: BlockRule = ({ line, lines, index, blocks }) => {
  if (line.gap === 'none') return undefined;

  const run = runAt(lines, index);
  const text = joinLines(run);
  const form = findHeading(text, blocks);
  return form && { kind: 'heading', form, text, marker: '', lines: run };
};

/** The last heading of some blocks. */
export function currentHeading(blocks: readonly Block[]): FormHeading | undefined {
  return blocks.findLast((block) => block.kind === 'heading')?.form;
}

/** The next heading of the form with a name; if none is left, the last one that has it. */
function findHeading(text: string, blocks: readonly Block[]): FormHeading | undefined {
  const current = currentHeading(blocks);
  const matches = HEADINGS.filter((form) => {
    const isTableRow = current?.part === 'grades' && form.area !== undefined;
    return isHeading(form, text) && !isTableRow;
  });
  const passed = headingsUpTo(current);
  return matches.find((form) => !passed.includes(form)) ?? matches.at(-1);
}
