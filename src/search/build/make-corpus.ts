import type { Paragraph, Report } from '../../model/schema.ts';
import type { CorpusData } from '../query/index.ts';
import { trailOf } from '../../model/headings.ts';
import { paragraphOf } from '../../model/refs.ts';
import { textsIn } from '../../model/texts.ts';
import { urls } from '../../site/urls.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { namedPlaces } from './places.ts';

/** What a reader’s browser needs of a report to search it. */
export function makeCorpus(report: Report): CorpusData {
  const sections = report.paragraphs.map((paragraph) => [
    paragraph.section,
    trailOf(paragraph, report).map(({ name }) => name),
  ]);
  return {
    paragraphs: report.paragraphs.map((paragraph) => {
      const editorial = editorialAreasOf(paragraph, report);
      return {
        ref: paragraph.ref,
        texts: textsIn(paragraph).map(sentencesOf),
        section: paragraph.section,
        facets: {
          area: areasOf(paragraph, report),
          part: [paragraph.part],
          kind: kindsOf(paragraph, report),
        },
        ...(editorial.length > 0 && { editorialAreas: editorial }),
      };
    }),
    sections: Object.fromEntries(sections) as CorpusData['sections'],
    abbreviations: report.abbreviations.map(({ short, expansion, variantOf }) => ({
      short,
      expansion,
      variantOf,
    })),
    families: report.wordFamilies,
    alsoCalled: report.alsoCalled,
    places: namedPlaces(report),
    paragraphsUrl: urls.paragraph('p1').replace(/1\/$/, ''),
  };
}

/** The areas of a paragraph: by its section, as the report states, or by an editor’s link. */
function areasOf({ ref, area, concerns }: Paragraph, { recommendations }: Report): string[] {
  const recommended = recommendations.find((recommendation) => recommendation.ref === ref);
  const linked = [...concerns, ...(recommended?.areas ?? [])].map((link) => link.area);
  const areas = [...new Set([...(area === undefined ? [] : [area]), ...linked])];
  return areas.length > 0 ? areas : ['none'];
}

function editorialAreasOf({ ref, area, concerns }: Paragraph, { recommendations }: Report) {
  const recommended = recommendations.find((recommendation) => recommendation.ref === ref);
  const links = [...concerns, ...(recommended?.areas ?? [])];
  const stated = links.filter(({ basis }) => basis === 'stated').map((link) => link.area);
  const linked = links.filter(({ basis }) => basis === 'editorial').map((link) => link.area);
  return [...new Set(linked)].filter((one) => one !== area && !stated.includes(one));
}

function kindsOf({ ref, items }: Paragraph, report: Report): string[] {
  const isRecommendation = report.recommendations.some((one) => one.ref === ref);
  const statesGrade = report.statedGrades.some((one) => paragraphOf(one.ref) === ref);
  return [
    ...(isRecommendation ? ['recommendation'] : []),
    ...(statesGrade ? ['grade'] : []),
    ...(items.length > 0 ? ['list'] : []),
  ];
}
