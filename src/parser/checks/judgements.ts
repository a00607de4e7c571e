import { areaOfRow } from '../narrative/judgements.ts';
import { Grade } from '../../model/schema.ts';
import type { Judgement } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** Every grade is one that the report’s own scale has, and that scale is of the form’s grades. */
export const gradesWithinLegend: Check = ({ grades, blocks }, file) => {
  const heading = blocks.find((block) => block.kind === 'heading' && block.form.part === 'grades');
  if (heading && grades.legend.length === 0) {
    const place = heading.lines[0]?.number ?? 1;
    addProblem(file, 'grade-legend', place, 'expected a scale such as “3: good”, found none');
  }
  for (const { grade, word } of grades.legend) {
    if (Grade.safeParse(grade).success) continue;
    const step = `${grade}: ${word}`;
    const place = blocks.find(({ text }) => text.includes(step))?.lines[0]?.number ?? 1;
    addProblem(file, 'grade-legend', place, `expected a scale from 1 to 4, found ${quote(step)}`);
  }
  for (const { grade, place } of grades.rows.flatMap((row) => row.cells)) {
    if (grades.legend.some((step) => step.grade === grade)) continue;
    const steps = grades.legend.map((step) => step.grade).join(', ');
    const reason = `expected a grade of the scale (${steps}), found ${grade}`;
    addProblem(file, 'grade-outside-legend', place, reason);
  }
};

/** Every area has a row in the table of grades, and words in the summary and the main report. */
export const areasComplete: Check = ({ grades, report, blocks }, file) => {
  const table = blocks.find((block) => block.kind === 'heading' && block.form.part === 'grades');
  for (const area of report.areas) {
    const isGraded = grades.rows.some((row) => areaOfRow(row, report.areas) === area);
    if (table && !isGraded) {
      const reason = `expected a grade for ${quote(area.name)}, found none`;
      addProblem(file, 'area-graded', table.lines[0]?.number ?? 1, reason);
    }
    for (const section of report.sections.filter(({ area: slug }) => slug === area.slug)) {
      if (report.paragraphs.some((paragraph) => paragraph.section === section.slug)) continue;
      const rule = section.part === 'summary' ? 'area-summarised' : 'area-reported';
      const reason = `expected paragraphs under ${quote(section.heading)}, found none`;
      addProblem(file, rule, section.lines.start, reason);
    }
  }
};

/** The sentences that state an area’s judgement carry the grade that the table gives it. */
export const narrativeAgrees: Check = ({ grades, report }, file) => {
  const words = grades.legend.map((step) => step.word).join('|');
  const statesGrade = new RegExp(`\\bis (${words})\\.$`);

  for (const judgement of report.judgements.filter(({ area }) => area !== undefined)) {
    for (const { ref, sentence } of judgement.stated) {
      const found = statesGrade.exec(sentence)?.[1];
      if (found === judgement.word) continue;
      const words = found ?? `no grade in ${quote(sentence)}`;
      const reason = `expected ${ref} to say ${quote(judgement.word)}, as the table does, found ${words}`;
      addProblem(file, 'judgement-narrative', cellPlace(judgement), reason);
    }
  }
};

function cellPlace({ lines }: Judgement): number {
  return lines.end;
}
