import type { VFile } from 'vfile';
import { textsIn } from '../../model/texts.ts';
import type { DraftReport, Check } from './draft.ts';
import { addProblem, quote } from '../source/problem.ts';

/**
 * Every word of the source text is in the model exactly once and in its order. Only running heads are
 * left out: a line of its own with the report’s title and a page number. This check reads the source
 * text itself and knows nothing of blocks, so that a word which they lose is noticed.
 */
export const conservation: Check = ({ report }, file) => {
  const source = wordsOfSource(file, report.title);
  const model = wordsOfModel(report);
  const length = Math.max(source.length, model.length);

  for (let at = 0; at < length; at++) {
    const expected = source[at];
    const found = model[at];
    if (expected?.word === found) continue;
    const line = expected?.line ?? source.at(-1)?.line ?? 1;
    const words = source.slice(at, at + 5).map(({ word }) => word);
    const others = model.slice(at, at + 5);
    const reason = `expected the words ${quoteAll(words)} of the source in the report, found ${quoteAll(others)}`;
    addProblem(file, 'words-lost', line, reason);
    return;
  }
};

function wordsOfSource(file: VFile, title: string): { word: string; line: number }[] {
  const head = new RegExp(`^${RegExp.escape(title)} [1-9]\\d*$`);
  return String(file)
    .split('\n')
    .flatMap((text, index) =>
      head.test(text.trim().replace(/\s+/g, ' '))
        ? []
        : wordsIn(text).map((word) => ({ word, line: index + 1 })),
    );
}

function wordsOfModel(report: DraftReport): string[] {
  return report.sections.flatMap((section) => [
    ...wordsIn(section.heading),
    ...(section.part === 'grades' ? wordsOfGrades(report) : []),
    ...report.paragraphs
      .filter((paragraph) => paragraph.section === section.slug)
      .flatMap((paragraph) => [
        String(paragraph.number),
        ...textsIn(paragraph).flatMap(wordsIn),
        ...report.notes
          .filter(({ after }) => after === paragraph.ref)
          .flatMap((note) => wordsIn(note.text)),
      ]),
  ]);
}

/** The words of the table of grades: its caption, scale, columns, and each row with its grades. */
function wordsOfGrades({ legend, judgements }: DraftReport): string[] {
  const scopes = [...new Set(judgements.map(({ scope }) => scope))];
  const rows = Map.groupBy(judgements, ({ lines }) => lines.start);
  return [
    ...wordsIn('Grades awarded:'),
    ...legend.flatMap(({ grade, word }) => [String(grade), word]),
    ...scopes.flatMap(wordsIn),
    ...[...rows.values()].flatMap((cells) => [
      ...wordsIn(cells[0]?.subject ?? ''),
      ...cells.map(({ grade }) => String(grade)),
    ]),
  ];
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

function quoteAll(words: readonly string[]): string {
  return words.length === 0 ? 'none' : quote(words.join(' '));
}
