import type { Area, Judgement } from '../model/schema.ts';
import { paragraphOf } from '../model/refs.ts';
import { hasWholeWords } from '../text/whole-words.ts';
import { findArea, report } from './report.ts';
import { urls } from './urls.ts';

/** Each area’s grade in the table beside the sentences of the narrative that state it. */
export const areaJudgements: readonly AreaJudgement[] = report.judgements.flatMap((judgement) =>
  judgement.area ? [{ judgement, area: findArea(judgement.area) }] : [],
);

/**
 * Where a grade is explained: the page of its area or, for a row of the table that is no area, the
 * paragraph that states it or the subject of the index by one of whose words the row is known.
 * `undefined` where there is none of them.
 */
export function urlOfReasons({
  subject,
  area,
  stated: [sentence],
}: Pick<Judgement, 'subject' | 'area' | 'stated'>): string | undefined {
  if (area) return urls.area(area);
  if (sentence) return urls.paragraph(paragraphOf(sentence.ref));
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
