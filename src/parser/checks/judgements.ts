import { Grade } from '../../model/schema.ts';
import type { Judgement } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import type { Block } from '../blocks/index.ts';
import { areaOfRow, statementPattern } from '../narrative/judgements.ts';
import { addProblem, quote } from '../source/problem.ts';
import { firstLine } from './draft.ts';
import type { Check } from './draft.ts';

/** The legend has grades from 1 to 4, and every grade of the table is in the legend. */
export const gradesWithinLegend: Check = ({ grades, blocks }, file) => {
  const heading = headingOfGrades(blocks);
  if (heading && grades.legend.length === 0) {
    const reason = 'expected a scale such as “3: good”, found none';
    addProblem(file, 'grade-legend', firstLine(heading), reason);
  }
  for (const { grade, word } of grades.legend) {
    if (Grade.safeParse(grade).success) continue;
    const step = `${grade}: ${word}`;
    const block = blocks.find(({ text }) => text.includes(step));
    const reason = `expected a scale from 1 to 4, found ${quote(step)}`;
    addProblem(file, 'grade-legend', block ? firstLine(block) : 1, reason);
  }
  for (const { grade, place } of grades.rows.flatMap((row) => row.cells)) {
    if (grades.legend.some((step) => step.grade === grade)) continue;
    const steps = grades.legend.map((step) => step.grade).join(', ');
    const reason = `expected a grade of the scale (${steps}), found ${grade}`;
    addProblem(file, 'grade-outside-legend', place, reason);
  }
};

/** Every area has a row in the table of grades, and paragraphs in the summary and the main report. */
export const areasComplete: Check = ({ grades, report, blocks }, file) => {
  const heading = headingOfGrades(blocks);
  for (const area of report.areas) {
    const isGraded = grades.rows.some((row) => areaOfRow(row, report.areas) === area);
    if (heading && !isGraded) {
      const reason = `expected a grade for ${quote(area.name)}, found none`;
      addProblem(file, 'area-graded', firstLine(heading), reason);
    }
    for (const section of report.sections.filter(({ area: slug }) => slug === area.slug)) {
      if (report.paragraphs.some((paragraph) => paragraph.section === section.slug)) continue;
      const rule = section.part === 'summary' ? 'area-summarised' : 'area-reported';
      const reason = `expected paragraphs under ${quote(section.heading)}, found none`;
      addProblem(file, rule, section.lines.start, reason);
    }
  }
};

/**
 * Every sentence that states a grade of the table gives the same grade: the first sentence of each
 * section on an area, and the sentences on the capacity to improve and the services. A sentence that
 * states none is reported where it is; a different grade at the cell, with the sentence’s line.
 */
export const narrativeAgrees: Check = ({ grades, report }, file) => {
  const words = grades.legend.map((step) => step.word).join('|');
  const areaPattern = new RegExp(`\\bis (${words})\\.$`, 'g');
  const lineOf = (ref: string) =>
    textsOf(report.paragraphs).find((text) => text.ref === ref)?.lines.start ?? 1;

  const disagree = (judgement: Judgement, ref: string, word: string): void => {
    const expected = `expected the grade of ${ref} (line ${lineOf(ref)}), ${quote(word)}`;
    const found = `found ${judgement.grade} (${judgement.word}) for ${quote(judgement.subject)}`;
    addProblem(file, 'judgement-narrative', judgement.lines.end, `${expected}, ${found}`);
  };

  for (const judgement of report.judgements) {
    const isArea = judgement.area !== undefined;
    const pattern = isArea ? areaPattern : statementPattern(judgement.subject, grades.legend);
    for (const { ref, sentence } of judgement.stated) {
      const found = pattern ? [...sentence.matchAll(pattern)] : [];
      const stated = found.flatMap(([, word]) => word ?? []);
      if (stated.length === 0) {
        const reason = `expected a sentence that ends in “is ${judgement.word}.” as the table does, found ${quote(sentence)}`;
        addProblem(file, 'judgement-narrative', lineOf(ref), reason);
      }
      const other = stated.find((word) => word !== judgement.word);
      if (other !== undefined) disagree(judgement, ref, other);
    }
  }
};

function headingOfGrades(blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.form.part === 'grades');
}
