import { wordForGrade } from '../model/grades.ts';
import type { StatedGrade } from '../model/schema.ts';
import { required } from '../text/required.ts';
import { report } from './report.ts';

/** Every statement of a grade in the narrative, in report order. */
export const statements: readonly Statement[] = report.statedGrades.map((stated) => ({
  stated,
  gradeText: gradeText(stated),
  subject: subjectBesideSentence(stated),
}));

/** How many sentences some statements are in; a sentence with two statements counts once. */
export function countSentences(stated: readonly Pick<StatedGrade, 'ref' | 'sentence'>[]): number {
  return new Set(stated.map(({ ref, sentence }) => `${ref} ${sentence}`)).size;
}

/** The word of a grade, with the adverb before it in the sentence, if any: `often good`. */
export function gradeText({
  sentence,
  word,
  grade,
}: Pick<StatedGrade, 'sentence' | 'word' | 'grade'>): string {
  const withAdverb = new RegExp(`\\b(?:\\w+ly|often) ${word}\\b`).exec(sentence)?.[0];
  return withAdverb ?? required(wordForGrade(grade, report.legend), `a word for grade ${grade}`);
}

/** What a sentence grades, unless the sentence begins with it or it is only a pronoun. */
export function subjectBesideSentence({
  sentence,
  subject,
}: Pick<StatedGrade, 'sentence' | 'subject'>): string | undefined {
  return sentence.startsWith(subject) || subject === 'it' ? undefined : subject;
}

export interface Statement {
  stated: StatedGrade;
  gradeText: string;
  /** What it grades, where its sentence alone does not make that plain. */
  subject: string | undefined;
}
