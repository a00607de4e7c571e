import type { VFile } from 'vfile';
import { readAbbreviations } from './editorial/abbreviations.ts';
import { readBlocks } from './blocks/index.ts';
import { checkReport } from './checks/index.ts';
import { linkCounterparts, readCounterparts } from './editorial/counterparts.ts';
import type { Editorial } from './editorial/index.ts';
import type { YamlFile } from './editorial/index.ts';
import { readGradesTable } from './narrative/grades-table.ts';
import { readJudgements } from './narrative/judgements.ts';
import { readLines, wordsLines } from './source/lines.ts';
import { linkReport } from './editorial/links.ts';
import type { Report } from '../model/schema.ts';
import { readNames } from './editorial/names.ts';
import { readExamples } from './editorial/examples.ts';
import { readOverview } from './editorial/overview.ts';
import { readNotes, readParagraphs } from './narrative/paragraphs.ts';
import { readRecommendations } from './narrative/recommendations.ts';
import { readAreas, readSections } from './narrative/sections.ts';
import { readStatedGrades } from './narrative/stated-grades.ts';
import { textsOf } from '../model/texts.ts';

export { readEditorial } from './editorial/index.ts';
export type { Editorial, EditorialFiles } from './editorial/index.ts';
export { addProblem } from './source/problem.ts';
export type { Rule } from './source/problem.ts';
export { decodeSource } from './source/decode.ts';

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
    examples: readExamples(texts, areas, editorial.report),
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
