import { textsOf } from '../../model/texts.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** Every annex that the text refers to exists: “see annex B” needs an annex B. */
export const references: Check = ({ report, lines }, file) => {
  const parts = new Set<string>(report.sections.map(({ part }) => part));
  for (const { text, lines: span } of [...textsOf(report.paragraphs), ...report.notes]) {
    for (const [words] of text.matchAll(/\bannex [A-Z]\b/gi)) {
      if (parts.has(words.toLowerCase().replace(' ', '-'))) continue;
      const within = lines.slice(span.start - 1, span.end);
      const line = within.find(({ raw }) => raw.includes(words))?.number ?? span.start;
      const reason = `expected an annex of this report, found ${quote(words)} (unknown reference)`;
      addProblem(file, 'reference-dangling', line, reason);
    }
  }
};
