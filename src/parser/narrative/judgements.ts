import { wordForGrade } from '../../model/grades.ts';
import type { Area, Judgement, Quote } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { GRADE_ROWS, sameName } from '../form/form.ts';
import { judgementId } from '../form/slugs.ts';
import type { GradeRow, GradesTable } from './grades-table.ts';
import type { StatedParagraph } from './paragraphs.ts';
import { spanOf } from './sections.ts';

/**
 * Every cell of the table of grades as a judgement, with the sentences that state it: for an area, the
 * first of its section in the summary and in the main report; for another row, those of the form’s
 * pattern for it.
 *
 * A grade that is not in the legend is left out here and reported by the checks.
 */
export function readJudgements(
  { legend, rows }: GradesTable,
  areas: readonly Area[],
  paragraphs: readonly StatedParagraph[],
): Judgement[] {
  return rows.flatMap((row) => {
    const area = areaOfRow(row, areas);
    const stated = area
      ? firstSentences([area.summarySection, area.mainSection], paragraphs)
      : statingSentences(statementPattern(row.subject, legend), paragraphs);
    return row.cells.flatMap(({ scope, grade }) => {
      const word = wordForGrade(grade, legend);
      if (word === undefined) return [];
      return [
        {
          id: judgementId(row.subject, scope, row.cells.length),
          subject: row.subject,
          scope,
          grade,
          word,
          ...(area && { area: area.slug }),
          stated,
          lines: spanOf(row.lines),
        },
      ];
    });
  });
}

/** The area that a row of the table grades; `undefined` if the row is not an area. */
export function areaOfRow(row: GradeRow, areas: readonly Area[]): Area | undefined {
  return areas.find(({ name }) => sameName(name, row.subject));
}

/**
 * The pattern of the words that grade a row of the table that is not an area; its first group is the
 * grade. `undefined` where the form has none for the row.
 */
export function statementPattern(
  subject: string,
  legend: GradesTable['legend'],
): RegExp | undefined {
  const statement = GRADE_ROWS.find((row) => sameName(row.subject, subject))?.statement;
  if (statement === undefined) return undefined;
  const words = legend.map(({ word }) => word).join('|');
  return new RegExp(`\\b${statement.replace('GRADE', words)}\\b`, 'g');
}

function statingSentences(
  pattern: RegExp | undefined,
  paragraphs: readonly StatedParagraph[],
): Quote[] {
  if (!pattern) return [];
  return textsOf(paragraphs).flatMap(({ ref, text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.search(pattern) >= 0)
      .map((sentence) => ({ ref, sentence })),
  );
}

function firstSentences(
  sections: readonly string[],
  paragraphs: readonly StatedParagraph[],
): Quote[] {
  return sections.flatMap((slug) => {
    const first = paragraphs.find((paragraph) => paragraph.section === slug);
    if (!first) return [];
    const [sentence] = sentencesOf(first.text);
    return sentence === undefined ? [] : [{ ref: first.ref, sentence }];
  });
}
