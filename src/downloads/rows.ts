import type { Lines, Report } from '../model/schema.ts';
import { timeframeName, trailOf } from '../model/headings.ts';

/** A row for each numbered paragraph and, after it, for each of its list items. */
export function paragraphRows(report: Report): Row[] {
  return report.paragraphs.flatMap((paragraph) => {
    const { ref, number, part, section, area, text, items, lines } = paragraph;
    const headings = trailOf(paragraph, report).map(({ name }) => name);
    const row = (kind: string, words: { ref: string; text: string; lines: Lines }): Row => ({
      ref: words.ref,
      kind,
      paragraph: ref,
      number,
      part,
      section,
      area: area ?? '',
      headings: headings.join(' > '),
      text: words.text,
      first_line: words.lines.start,
      last_line: words.lines.end,
    });
    return [row('paragraph', { ref, text, lines }), ...items.map((item) => row('list item', item))];
  });
}

/** A row for each grade of the table. */
export function judgementRows({ judgements }: Report): Row[] {
  return judgements.map(({ id, subject, scope, grade, word, area }) => ({
    id,
    subject,
    scope,
    grade,
    word,
    area: area ?? '',
  }));
}

/** A row for each recommendation and, after it, for each of its actions. */
export function recommendationRows(report: Report): Row[] {
  return report.recommendations.flatMap(
    ({ actions, timeframe, addressee, areas, ...recommendation }) =>
      [recommendation, ...actions].map(({ ref, text, evidence }) => ({
        ref,
        recommendation: recommendation.ref,
        timeframe: timeframeName(timeframe, report),
        addressee: addressee ?? '',
        areas: areas.map(({ area }) => area).join(' '),
        text,
        evidence: evidence.map((link) => link.ref).join(' '),
      })),
  );
}

export type Row = Record<string, string | number>;
