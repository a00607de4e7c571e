import { addProblem, quote } from '../source/problem.ts';
import { textsOf } from '../../model/texts.ts';
import type { Check } from './draft.ts';

/** What the words refer to is there: “see annex B” needs an annex B. */
export const references: Check = ({ report, lines }, file) => {
  const annexes = new Set<string>(report.sections.map(({ part }) => part));
  for (const { text, lines: span } of [...textsOf(report.paragraphs), ...report.notes]) {
    for (const [words, letter = ''] of text.matchAll(/\bannex ([A-Z])\b/gi)) {
      if (annexes.has(`annex-${letter.toLowerCase()}`)) continue;
      const within = lines.slice(span.start - 1, span.end);
      const line = within.find(({ raw }) => raw.includes(words))?.number ?? span.start;
      addProblem(
        file,
        'reference-dangling',
        line,
        `expected an annex to stand behind ${quote(words)}, found none`,
      );
    }
  }
};
