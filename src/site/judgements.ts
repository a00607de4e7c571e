import type { Judgement } from '../model/schema.ts';
import { hasWholeWords } from '../text/whole-words.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

/** The grades of the table that sentences of the narrative state too. */
export const statedJudgements: readonly Judgement[] = report.judgements.filter(
  ({ stated }) => stated.length > 0,
);

/** The fragment of the sentences that state a grade, on the page of judgements. */
export function sentencesId({ id }: Pick<Judgement, 'id'>): string {
  return `${id}-in-text`;
}

/**
 * Where a grade is explained: on the page of its area; for a row of the table that is no area, by the
 * sentences that state the grade or else in the index. `undefined` where there is none of these.
 */
export function urlOfReasons(judgement: Judgement): string | undefined {
  if (judgement.area) return urls.area(judgement.area);
  if (judgement.stated.length > 0) return urls.judgements(sentencesId(judgement));
  return urlOfSubject(judgement);
}

/**
 * Where to read about what is graded: the page of the area or the subject of the index by one of whose
 * words the row of the table is known.
 */
export function urlOfSubject({
  subject,
  area,
}: Pick<Judgement, 'subject' | 'area'>): string | undefined {
  if (area) return urls.area(area);
  const row = subject.toLowerCase();
  const found = report.subjects.find(({ words }) =>
    words.some((word) => hasWholeWords(row, word.toLowerCase())),
  );
  return found && urls.subjects(found.slug);
}
