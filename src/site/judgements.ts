import type { Area, Judgement } from '../model/schema.ts';
import { hasWholeWords } from '../text/whole-words.ts';
import { findArea, report } from './report.ts';
import { urls } from './urls.ts';

/** Each area’s grade in the table beside the sentences of the narrative that state it. */
export const areaJudgements: readonly AreaJudgement[] = report.judgements.flatMap((judgement) =>
  judgement.area ? [{ judgement, area: findArea(judgement.area) }] : [],
);

/**
 * Where a grade is explained: the page of its area or, for a row of the table that is no area, the
 * subject of the index by one of whose words the row is known. `undefined` where there is none.
 */
export function urlOfReasons({
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

export interface AreaJudgement {
  judgement: Judgement;
  area: Area;
}
