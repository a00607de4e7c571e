import type { VFile } from 'vfile';
import { readAbbreviations } from './abbreviations.ts';
import { readBlocks } from './blocks/index.ts';
import { checkReport } from './checks/index.ts';
import { linkCounterparts, readCounterparts } from './counterparts.ts';
import type { Editorial } from './editorial/index.ts';
import type { YamlFile } from './editorial/index.ts';
import { readGradesTable } from './grades-table.ts';
import { readJudgements } from './judgements.ts';
import { readLines, wordsLines } from './lines.ts';
import { linkReport } from './links.ts';
import type { Report } from './model.ts';
import { readNames } from './names.ts';
import { readOverview } from './overview.ts';
import { readNotes, readParagraphs } from './paragraphs.ts';
import { readRecommendations } from './recommendations.ts';
import { readAreas, readSections } from './sections.ts';
import { readStatedGrades } from './stated-grades.ts';
import { textsOf } from './texts.ts';

export { shortFormPattern } from './abbreviations.ts';
export { readEditorial } from './editorial/index.ts';
export type { Editorial, EditorialFiles } from './editorial/index.ts';
export * from './model.ts';
export { addProblem } from './problem.ts';
export type { Rule } from './problem.ts';
export { itemRef, paragraphOf } from './refs.ts';
export { decodeSource } from './source.ts';
export { textsOf } from './texts.ts';
export type { RefText } from './texts.ts';

/**
 * Read a joint area review: lines, blocks, sections, model; then check it.
 *
 * @param file The source text. Every problem found is a message of it, with its place.
 * @param editorial What its editor adds. A bad link is a message of the file that holds it.
 * @returns The report; not to be used when a file has messages. A text with problems hides those of the
 * editor’s files, which mostly follow from them.
 */
export function readReport(file: VFile, editorial: Editorial): Report {
  const lines = readLines(file);
  const blocks = readBlocks(wordsLines(lines), file);
  const grades = readGradesTable(blocks, file);
  const sectionBlocks = readSections(blocks);

  const sections = sectionBlocks.map(({ section }) => section);
  const areas = readAreas(sectionBlocks);
  const paragraphs = readParagraphs(sectionBlocks);
  const texts = textsOf(paragraphs);
  const report: Report = {
    title: editorial.report.data.title,
    overview: readOverview(paragraphs, editorial.report),
    legend: grades.legend,
    areas,
    sections,
    paragraphs,
    notes: readNotes(sectionBlocks),
    judgements: readJudgements(grades, areas, paragraphs),
    statedGrades: readStatedGrades(paragraphs, grades.legend),
    recommendations: readRecommendations(paragraphs, sections),
    names: readNames(texts, editorial.abbreviations),
    counterparts: readCounterparts(paragraphs, editorial.counterparts),
    abbreviations: readAbbreviations(texts, editorial.abbreviations, lines, file),
  };

  linkReport(report, editorial.links);
  linkCounterparts(report.recommendations, report.notes);
  checkReport({ lines, blocks, grades, report, editorial }, file);
  if (file.messages.length > 0) excuse(editorial);
  return report;
}

/** What an editor says of a report cannot hold for a broken text; that is no fault of the editor’s. */
function excuse(editorial: Editorial): void {
  for (const { file } of Object.values<YamlFile<unknown>>({ ...editorial })) {
    file.messages = [];
  }
}
