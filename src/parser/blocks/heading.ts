import { headingsNamed, headingsUpTo } from '../form/form.ts';
import type { FormHeading } from '../form/form.ts';
import { joinLines, runAt } from '../source/lines.ts';
import type { Block } from './block.ts';
import type { BlockRule } from './rule.ts';

/** A heading: a whole run of lines, after a gap, that matches a heading of the form. */
export const heading: BlockRule = ({ line, lines, index, heading: current }) => {
  if (line.gap === 'none') return undefined;

  const run = runAt(lines, index);
  if (run.length > LONGEST_HEADING) return undefined;
  const text = joinLines(run);
  const form = findHeading(text, current);
  return form && { kind: 'heading', form, text, marker: '', lines: run };
};

/** A longer run of lines is no heading, and joining it would be work for nothing. */
const LONGEST_HEADING = 6;

/** The last heading of some blocks. */
export function currentHeading(blocks: readonly Block[]): FormHeading | undefined {
  return blocks.findLast((block) => block.kind === 'heading')?.form;
}

/** The next heading of the form with a name; if none is left, the last one that has it. */
function findHeading(text: string, current: FormHeading | undefined): FormHeading | undefined {
  const isInTable = current?.part === 'grades';
  const matches = headingsNamed(text).filter(({ area }) => !isInTable || area === undefined);
  const passed = headingsUpTo(current);
  return matches.find((form) => !passed.includes(form)) ?? matches.at(-1);
}
