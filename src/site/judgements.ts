import type { Area, Judgement, Quote } from '../model/schema.ts';
import { findArea, report } from './report.ts';

/** Each area’s grade in the table beside the sentences of the narrative that state it. */
export const areaJudgements: readonly AreaJudgement[] = report.judgements.flatMap((judgement) =>
  judgement.area ? [{ judgement, area: findArea(judgement.area), stated: judgement.stated }] : [],
);

export interface AreaJudgement {
  judgement: Judgement;
  area: Area;
  stated: Quote[];
}
