import type { HeadingBlock } from '../blocks/index.ts';
import { HEADINGS, headingsUpTo } from '../form/form.ts';
import type { FormHeading } from '../form/form.ts';
import { addProblem, quote } from '../source/problem.ts';
import { endOfText, firstLine } from './draft.ts';
import type { Check } from './draft.ts';

/** The headings are those of the form, in its order, and none that it requires is missing. */
export const headingOrder: Check = ({ blocks }, file) => {
  const headings = blocks.filter((block) => block.kind === 'heading');
  for (const [index, heading] of headings.entries()) {
    const passed = headingsUpTo(headings[index - 1]?.form);
    const place = firstLine(heading);
    if (passed.includes(heading.form)) {
      const reason = `expected ${nextHeading(passed)}, found ${quote(heading.text)}`;
      addProblem(file, 'heading-order', place, reason);
    }
    const skipped = headingsUpTo(heading.form).slice(passed.length, -1);
    for (const missing of skipped.filter(isRequired)) {
      const reason = `expected the heading ${quote(missing.name)}, found ${quote(heading.text)}`;
      addProblem(file, 'heading-missing', place, reason);
    }
  }

  for (const missing of headingsAfter(headings).filter(isRequired)) {
    const reason = `expected the heading ${quote(missing.name)}, found the end of the text`;
    addProblem(file, 'heading-missing', endOfText(blocks), reason);
  }
};

function nextHeading(passed: readonly FormHeading[]): string {
  const next = HEADINGS[passed.length];
  return next ? `the heading ${quote(next.name)}` : 'no more headings';
}

/** The headings of the form after the last of some headings. */
function headingsAfter(headings: readonly HeadingBlock[]): readonly FormHeading[] {
  return HEADINGS.slice(headingsUpTo(headings.at(-1)?.form).length);
}

function isRequired({ optional }: FormHeading): boolean {
  return optional !== true;
}
