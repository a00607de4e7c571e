import type { Paragraph, Report } from '../../model/schema.ts';
import type {
  CorpusData,
  CorpusParagraphData,
  CorpusSection,
  NamedPlace,
} from '../query/corpus-data.ts';
import { encodeFamilies } from '../query/families.ts';
import { readCorpus, search } from '../query/index.ts';
import { wordsOfName } from '../query/reader-names.ts';
import { trailOf } from '../../model/headings.ts';
import { paragraphOf } from '../../model/refs.ts';
import { textsIn } from '../../model/texts.ts';
import { urls } from '../../site/urls.ts';
import { required } from '../../text/required.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { tokenise } from '../../text/words.ts';
import { namedPlaces } from './places.ts';

/**
 * What a reader’s browser needs of a report to search it.
 *
 * @param more The places that are found by name later, beside the exact hits.
 */
export function makeCorpus(report: Report, more: readonly NamedPlace[]): CorpusData {
  const names = {
    families: encodeFamilies(familiesSaidIn(report)),
    abbreviations: report.abbreviations.map(({ short, expansion, variantOf }) => ({
      short,
      expansion,
      ...(variantOf !== null && { variantOf }),
    })),
  };
  const data = {
    places: namedPlaces(report),
    paragraphsUrl: urls.paragraphs(),
    ...names,
    sections: sectionsOf(report),
  };
  const named = [
    ...report.alsoCalled.map((one) => one.names),
    ...more.map(({ name, otherNames = [] }) => [name, ...otherNames]),
  ];
  return { ...data, namingWords: namingWordsIn(named, data) };
}

/** The families that an editor separated, without those of which the report says no word. */
function familiesSaidIn(report: Report): Report['wordFamilies'] {
  const said = wordsIn(report);
  return report.wordFamilies.map((group) =>
    group.filter((family) => family.some((word) => said.has(word))),
  );
}

function paragraphData(
  paragraph: Paragraph,
  report: Report,
  kindsOf: (paragraph: Paragraph) => string[],
): CorpusParagraphData {
  const kinds = kindsOf(paragraph);
  const { stated, editorial } = linkedAreas(paragraph, report);
  return {
    texts: textsIn(paragraph).map(sentencesOf),
    ...(kinds.length > 0 && { kinds }),
    ...(stated.length > 0 && { statedAreas: stated }),
    ...(editorial.length > 0 && { editorialAreas: editorial }),
  };
}

/** The sections that have paragraphs of their own. */
function sectionsOf(report: Report): CorpusSection[] {
  const bySection = Map.groupBy(report.paragraphs, ({ section }) => section);
  const kindsOf = kindsIn(report);
  return [...bySection.values()].map((paragraphs) => {
    const first = required(paragraphs[0], 'a paragraph of a section');
    const { part, area } = first;
    return {
      trail: trailOf(first, report).map(({ name }) => name),
      part,
      ...(area !== undefined && { area }),
      first: first.ref,
      paragraphs: paragraphs.map((paragraph) => paragraphData(paragraph, report, kindsOf)),
    };
  });
}

/** The areas that a paragraph is linked to beside that of its section. */
function linkedAreas(
  { ref, area, concerns }: Paragraph,
  { recommendations }: Report,
): { stated: string[]; editorial: string[] } {
  const recommended = recommendations.find((recommendation) => recommendation.ref === ref);
  const links = [...concerns, ...(recommended?.areas ?? [])].filter((link) => link.area !== area);
  const areasBy = (wanted: string) =>
    new Set(links.filter(({ basis }) => basis === wanted).map((link) => link.area));
  const stated = areasBy('stated');
  return { stated: [...stated], editorial: [...areasBy('editorial').difference(stated)] };
}

/** A function that tells the kinds of a paragraph. */
function kindsIn(report: Report): (paragraph: Paragraph) => string[] {
  const paragraphsOf = (things: readonly { ref: string }[]) =>
    new Set(things.map(({ ref }) => paragraphOf(ref)));
  const recommendations = paragraphsOf(report.recommendations);
  const graded = paragraphsOf(report.statedGrades);
  const figures = paragraphsOf(report.figures);
  return ({ ref, items }) => [
    ...(recommendations.has(ref) ? ['recommendation'] : []),
    ...(graded.has(ref) ? ['grade'] : []),
    ...(figures.has(ref) ? ['figure'] : []),
    ...(items.length > 0 ? ['list'] : []),
  ];
}

/**
 * The single words that name something and that a search of the report finds too.
 *
 * @param named The names of each thing.
 * @returns A word for each thing that it names, one word standing for all of its family, with spaces
 *   between.
 */
function namingWordsIn(
  named: readonly (readonly string[])[],
  data: Omit<CorpusData, 'namingWords'>,
): CorpusData['namingWords'] {
  const corpus = readCorpus({ ...data, namingWords: '' });
  const words = named.flatMap((names) => {
    const byFamily = new Map<string, string>();
    for (const name of names) {
      const [word, ...more] = wordsOfName(name, corpus.families);
      if (!word || more.length > 0 || search(name, corpus).hits.length === 0) continue;
      byFamily.set(word.family, name.toLowerCase());
    }
    return [...byFamily.values()];
  });
  return words.sort().join(' ');
}

/** The words of the paragraphs, as they are compared exactly. */
function wordsIn({ paragraphs }: Report): Set<string> {
  const texts = paragraphs.flatMap((paragraph) => textsIn(paragraph));
  return new Set(texts.flatMap((text) => tokenise(text).map(({ exact }) => exact)));
}
