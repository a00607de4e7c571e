import type { Report } from './schema.ts';

/** The lowest step of a report’s scale of grades. */
export function lowestGrade(legend: Legend): GradeStep {
  return legend.reduce((lowest, step) => (step.grade < lowest.grade ? step : lowest));
}

/** The highest step of a report’s scale of grades. */
export function highestGrade(legend: Legend): GradeStep {
  return legend.reduce((highest, step) => (step.grade > highest.grade ? step : highest));
}

/** The scale’s word for a grade; `undefined` where the scale does not have the grade. */
export function wordForGrade(grade: number, legend: Legend): string | undefined {
  return legend.find((step) => step.grade === grade)?.word;
}

type Legend = Report['legend'];
export type GradeStep = Legend[number];
