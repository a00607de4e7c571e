import { timeframeName, trailOf } from '../model/headings.ts';
import type { Action, AreaLink, Lines, Report } from '../model/schema.ts';
import type { StatedFigure } from '../site/figures.ts';
import { urls } from '../site/urls.ts';

/** A row for each numbered paragraph, followed by a row for each of its list items. */
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

/** A row for each grade that a sentence states. */
export function statementRows({ statedGrades }: Report): Row[] {
  return statedGrades.map((stated) => ({
    ref: stated.ref,
    sentence: stated.sentence,
    subject: stated.subject,
    grade: stated.grade,
    word: stated.word,
    qualification: stated.qualification ?? '',
    said_by: stated.saidBy ?? '',
    area: stated.area ?? '',
    remark: stated.remark ?? '',
    editorial: stated.basis === 'editorial' ? 'yes' : 'no',
    url: urls.whole(urls.paragraph(stated.ref)),
  }));
}

/**
 * A row for each recommendation, followed by a row for each of its actions. Areas are linked to a
 * recommendation as a whole, so the rows of its actions have none.
 */
export function recommendationRows(report: Report): Row[] {
  return report.recommendations.flatMap(({ actions, areas, ...recommendation }) => {
    const row = ({ ref, text, evidence }: Supported, links: AreaLink[]): Row => ({
      ref,
      recommendation: recommendation.ref,
      timeframe: timeframeName(recommendation.timeframe, report),
      addressee: recommendation.addressee ?? '',
      areas: links.map(({ area }) => area).join(' '),
      text,
      evidence: evidence.map((link) => link.ref).join(' '),
    });
    return [row(recommendation, areas), ...actions.map((action) => row(action, []))];
  });
}

/** A row for each figure, with the sentence that states it. */
export function figureRows(figures: readonly StatedFigure[]): Row[] {
  return figures.map(({ figure, sentence }) => ({
    ref: figure.ref,
    quote: figure.quote,
    value: figure.value ?? '',
    unit: figure.unit ?? '',
    kind: figure.kind,
    area: figure.area ?? '',
    sentence,
    editor_of: figure.of,
    editor_groups: figure.groups.join('; '),
    editor_compared_with: figure.comparedWith ?? '',
    url: urls.whole(urls.paragraph(figure.ref)),
  }));
}

/** What a recommendation and an action have in common. */
type Supported = Pick<Action, 'ref' | 'text' | 'evidence'>;

/** The cells of a row by the names of their columns. */
export type Row = Record<string, string | number>;
