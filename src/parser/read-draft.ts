import type { VFile } from 'vfile';
import { DATA_VERSION, SCHEMA_FILE } from '../model/schema.ts';
import { textsOf } from '../model/texts.ts';
import { readBlocks } from './blocks/index.ts';
import type { Draft, DraftReport } from './checks/draft.ts';
import { readAliases } from './editorial/aliases.ts';
import { readAbbreviations } from './editorial/abbreviations.ts';
import { readAlsoCalled } from './editorial/also-called.ts';
import { readCitation } from './editorial/citation.ts';
import { readCounterparts } from './editorial/counterparts.ts';
import type { Editorial } from './editorial/index.ts';
import { linkParagraphs, linkRecommendations } from './editorial/links.ts';
import { readDocuments } from './editorial/documents.ts';
import { readFigures } from './editorial/figures.ts';
import { readExamples } from './editorial/examples.ts';
import { readNames } from './editorial/names.ts';
import { readOverview } from './editorial/overview.ts';
import { checkQuotations } from './editorial/quotations.ts';
import { addStatements } from './editorial/statements.ts';
import { idsOf } from './ids.ts';
import { readSubjects } from './editorial/subjects.ts';
import { readTerms } from './editorial/terms.ts';
import { readWordFamilies } from './editorial/word-families.ts';
import { readGradesTable } from './narrative/grades-table.ts';
import { readJudgements } from './narrative/judgements.ts';
import { readNotes, readParagraphs } from './narrative/paragraphs.ts';
import { readRecommendations } from './narrative/recommendations.ts';
import { readAreas, readSections } from './narrative/sections.ts';
import { readStatedGrades } from './narrative/stated-grades.ts';
import { checksumOf } from './source/checksum.ts';
import { readLines, textLines } from './source/lines.ts';

/**
 * Read a source text in stages: lines, blocks, sections, the narrative, an editor’s additions.
 *
 * @param file The source text. Problems are added to it.
 * @param editorial The data of the YAML files. Problems are added to the file that has them.
 * @returns Everything that could be read, not yet checked.
 */
export function readDraft(file: VFile, editorial: Editorial): Draft {
  const lines = readLines(file, editorial.report.data.title);
  const blocks = readBlocks(textLines(lines));
  const grades = readGradesTable(blocks, file);

  const sectionBlocks = readSections(blocks);
  const sections = sectionBlocks.map(({ section }) => section);
  const areas = readAreas(sectionBlocks);
  const paragraphs = readParagraphs(sectionBlocks);
  const notes = readNotes(sectionBlocks);
  const recommendations = readRecommendations(paragraphs, sections, areas, notes);
  const texts = textsOf(paragraphs);
  const judgements = readJudgements(grades, areas, paragraphs);
  const aliases = readAliases(
    idsOf({ areas, sections, paragraphs, judgements }),
    editorial.aliases,
  );
  const targets = { areas, paragraphs };
  checkQuotations(paragraphs, editorial.links);

  const report: DraftReport = {
    $schema: SCHEMA_FILE,
    version: DATA_VERSION,
    source: { sha256: checksumOf(file) },
    title: editorial.report.data.title,
    overview: readOverview(paragraphs, editorial.report),
    citation: readCitation(paragraphs, editorial.report),
    examples: readExamples(texts, areas, editorial.report),
    legend: grades.legend,
    areas,
    sections,
    paragraphs: linkParagraphs(paragraphs, targets, editorial.links),
    notes,
    judgements,
    statedGrades: addStatements(
      readStatedGrades(paragraphs, grades.legend),
      { areas, paragraphs, legend: grades.legend },
      editorial.statements,
    ),
    recommendations: linkRecommendations(recommendations, targets, editorial.links),
    counterparts: readCounterparts(paragraphs, editorial.counterparts),
    abbreviations: readAbbreviations(texts, editorial.abbreviations, lines, file),
    names: readNames(texts, editorial.abbreviations),
    figures: readFigures(paragraphs, editorial.figures),
    ...(aliases.length > 0 && { aliases }),
    wordFamilies: readWordFamilies(editorial['word-families']),
    subjects: readSubjects(paragraphs, editorial.subjects),
    documents: readDocuments(texts, editorial.report),
    background: editorial.report.data.background,
    terms: readTerms(texts, editorial.terms),
    alsoCalled: readAlsoCalled(texts, editorial['also-called']),
  };
  return { lines, blocks, grades, report, editorial };
}
