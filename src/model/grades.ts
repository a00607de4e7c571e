import type { Report } from './schema.ts';

/** The step with the lowest grade of a scale. Throws a TypeError when the scale has no steps. */
export function lowestGrade(legend: Legend): GradeStep {
  return legend.reduce((lowest, step) => (step.grade < lowest.grade ? step : lowest));
}

/** The step with the highest grade of a scale. Throws a TypeError when the scale has no steps. */
export function highestGrade(legend: Legend): GradeStep {
  return legend.reduce((highest, step) => (step.grade > highest.grade ? step : highest));
}

/** The word for a grade; `undefined` if the scale does not have the grade. */
export function wordForGrade(grade: number, legend: Legend): string | undefined {
  return legend.find((step) => step.grade === grade)?.word;
}

/** The grade for a word of a scale or the adverb of one: adequate, inadequately. */
export function gradeForWord(word: string, legend: Legend): number | undefined {
  return legend.find((step) => word === step.word || word === `${step.word}ly`)?.grade;
}

type Legend = Report['legend'];
export type GradeStep = Legend[number];
