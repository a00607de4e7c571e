import type { Area, Judgement, Quote, StatedGrade } from '../model/schema.ts';
import { findArea, findParagraph, report } from './report.ts';

/** Each area’s grade in the table beside the sentences of the narrative that state it. */
export const areaJudgements: readonly AreaJudgement[] = report.judgements.flatMap((judgement) =>
  judgement.area ? [{ judgement, area: findArea(judgement.area), stated: judgement.stated }] : [],
);

/** Every statement of a grade in the narrative, with the areas that its paragraph is about. */
export const statements: readonly Statement[] = report.statedGrades.map((stated) => {
  const { area, concerns } = findParagraph(stated.ref);
  return { stated, areas: area ? [area] : concerns.map((link) => link.area) };
});

export interface AreaJudgement {
  judgement: Judgement;
  area: Area;
  stated: Quote[];
}

export interface Statement {
  stated: StatedGrade;
  /** Slugs of areas. */
  areas: string[];
}
