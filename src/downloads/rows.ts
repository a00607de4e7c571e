import { timeframeName, trailOf } from '../model/headings.ts';
import type { Action, Basis, Lines, Report } from '../model/schema.ts';
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
      url: urls.whole(urls.paragraph(words.ref)),
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
    url: urls.whole(urls.judgements(id)),
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
    editorial: isEditorial(stated),
    url: urls.whole(urls.paragraph(stated.ref)),
  }));
}

/** A row for each recommendation, followed by a row for each of its actions. */
export function recommendationRows(report: Report): Row[] {
  return report.recommendations.flatMap((recommendation) => {
    const row = ({ ref, text, areas, evidence }: Supported): Row => ({
      ref,
      recommendation: recommendation.ref,
      timeframe: timeframeName(recommendation.timeframe, report),
      addressee: recommendation.addressee ?? '',
      areas: areas.map(({ area }) => area).join(' '),
      text,
      evidence: evidence.map((link) => link.ref).join(' '),
      url: urls.whole(urls.paragraph(ref)),
    });
    return [recommendation, ...recommendation.actions].map(row);
  });
}

/** A row for each paragraph or list item that supports a recommendation or an action. */
export function evidenceRows({ recommendations }: Report): Row[] {
  const supported = recommendations.flatMap((recommendation) => [
    recommendation,
    ...recommendation.actions,
  ]);
  return supported.flatMap(({ ref, evidence }) =>
    evidence.map((link) => ({
      recommendation: ref,
      evidence: link.ref,
      reason: link.reason,
      editorial: isEditorial(link),
      url: urls.whole(urls.paragraph(link.ref)),
    })),
  );
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

/** The cell that says whether an editor added a row. */
function isEditorial({ basis }: { basis: Basis }): 'yes' | 'no' {
  return basis === 'editorial' ? 'yes' : 'no';
}

/** What a recommendation and an action have in common. */
type Supported = Pick<Action, 'ref' | 'text' | 'areas' | 'evidence'>;

/** The cells of a row by the names of their columns. */
export type Row = Record<string, string | number>;
