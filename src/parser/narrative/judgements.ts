import { sameName } from '../form/form.ts';
import type { GradeRow, GradesTable } from './grades-table.ts';
import type { Area, Judgement, Paragraph, Quote } from '../../model/schema.ts';
import { judgementId } from '../form/slugs.ts';
import { spanOf } from './sections.ts';
import { sentencesOf } from '../../text/sentences.ts';

/**
 * Every cell of the table of grades as a judgement. An area’s judgement carries the sentences that
 * state it: the first of its section in the summary and the first in the main report.
 */
export function readJudgements(
  { legend, rows }: GradesTable,
  areas: Area[],
  paragraphs: Paragraph[],
): Judgement[] {
  return rows.flatMap((row) => {
    const area = areaOfRow(row, areas);
    return row.cells.map(({ scope, grade }) => ({
      id: judgementId(row.subject, scope, row.cells.length),
      subject: row.subject,
      scope,
      grade,
      word: legend.find((step) => step.grade === grade)?.word ?? '',
      ...(area && { area: area.slug }),
      stated: area ? statedIn([area.summarySection, area.mainSection], paragraphs) : [],
      lines: spanOf(row.lines),
    }));
  });
}

/** The area that a row of the table grades, if it is one. */
export function areaOfRow(row: GradeRow, areas: Area[]): Area | undefined {
  return areas.find(({ name }) => sameName(name, row.subject));
}

function statedIn(sections: string[], paragraphs: Paragraph[]): Quote[] {
  return sections.flatMap((slug) => {
    const first = paragraphs.find((paragraph) => paragraph.section === slug);
    const [sentence] = sentencesOf(first?.text ?? '');
    return first && sentence ? [{ ref: first.ref, sentence }] : [];
  });
}
