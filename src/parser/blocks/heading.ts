import { HEADINGS, isHeading } from '../form/form.ts';
import type { FormHeading } from '../form/form.ts';
import { joinLines, runAt } from '../source/lines.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Block } from './block.ts';
import type { BlockRule, Reader } from './reader.ts';

/** A heading: a run of lines of its own that says what the form has next, or later. */
export const heading: BlockRule = (reader, index) => {
  const [first] = reader.lines.slice(index);
  if (!first || first.gap === 'none') return 0;

  const lines = runAt(reader.lines, index);
  const text = joinLines(lines);
  const found = findHeading(reader, text);
  if (found === undefined) return 0;

  const form = HEADINGS[found];
  if (!form) return 0;
  if (found < reader.headingsPassed) {
    const reason = `expected ${nextHeadings(reader.headingsPassed)}, found ${quote(text)}`;
    addProblem(reader.file, 'heading-order', first.number, reason);
  } else {
    for (const missing of HEADINGS.slice(reader.headingsPassed, found)) {
      if (missing.optional) continue;
      const reason = `expected the heading ${quote(missing.name)}, found ${quote(text)}`;
      addProblem(reader.file, 'heading-missing', first.number, reason);
    }
  }

  reader.headingsPassed = found + 1;
  reader.blocks.push({ kind: 'heading', form, text, marker: '', lines });
  return lines.length;
};

/** Report the headings that the form still wants when the text has ended. */
export function requireRestOfForm(reader: Reader): void {
  const last = reader.lines.at(-1)?.number ?? 1;
  for (const missing of HEADINGS.slice(reader.headingsPassed)) {
    if (missing.optional) continue;
    const reason = `expected the heading ${quote(missing.name)}, found the end of the text`;
    addProblem(reader.file, 'heading-missing', last, reason);
  }
}

/** The heading under which the next block stands. */
export function currentHeading(blocks: Block[]): FormHeading | undefined {
  return blocks.findLast((block) => block.kind === 'heading')?.form;
}

function findHeading(reader: Reader, text: string): number | undefined {
  const inGrades = currentHeading(reader.blocks)?.part === 'grades';
  const matches = HEADINGS.flatMap((form, at) => {
    const isRowOfTable = inGrades && form.area !== undefined;
    return isHeading(form, text) && !isRowOfTable ? [at] : [];
  });
  return matches.find((at) => at >= reader.headingsPassed) ?? matches.at(-1);
}

function nextHeadings(passed: number): string {
  const next = HEADINGS[passed];
  return next ? `the heading ${quote(next.name)}` : 'no more headings';
}
