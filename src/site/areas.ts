import type {
  Area,
  AreaLink,
  Judgement,
  Paragraph,
  Quote,
  Recommendation,
} from '../model/schema.ts';
import { findParagraph, judgementOf, paragraphsIn, report } from './report.ts';

/** Every area with everything that the report says about it, ready for its page. */
export const areaPages: readonly AreaPage[] = report.areas.map((area, index) => ({
  area,
  position: index + 1,
  judgement: judgementOf(area.slug),
  summary: paragraphsIn(area.summarySection).map((paragraph) => ({
    paragraph,
    elsewhere: mainReportOn(paragraph),
  })),
  main: paragraphsIn(area.mainSection).map((paragraph) => ({
    paragraph,
    counterparts: counterpartsOf(paragraph),
  })),
  recommendations: report.recommendations.flatMap((recommendation) =>
    linksTo(area, recommendation.areas).map((link) => ({
      recommendation,
      paragraph: findParagraph(recommendation.ref),
      link,
    })),
  ),
  annexA: report.paragraphs.flatMap((paragraph) =>
    linksTo(area, paragraph.concerns).map((link) => ({ paragraph, link })),
  ),
  previous: report.areas[index - 1],
  next: report.areas[index + 1],
}));

/** The sentences of the summary whose first counterpart is a paragraph, so that each is quoted once. */
function counterpartsOf({ ref }: Paragraph): SummaryQuote[] {
  return report.counterparts
    .filter(({ main }) => main[0] === ref)
    .map(({ summary, sentence, differs }) => ({
      quote: { ref: summary, sentence },
      difference: differs?.how,
    }));
}

/** The paragraphs of the main report on the subjects of a paragraph of the summary. */
function mainReportOn({ ref }: Paragraph): string[] {
  const pairs = report.counterparts.filter(({ summary }) => summary === ref);
  const found = new Set(pairs.flatMap(({ main }) => main));
  return report.paragraphs.map((paragraph) => paragraph.ref).filter((main) => found.has(main));
}

function linksTo({ slug }: Area, links: AreaLink[]): AreaLink[] {
  return links.filter((link) => link.area === slug);
}

export interface AreaPage {
  area: Area;
  /** Counted from 1. */
  position: number;
  judgement: Judgement;
  /** Its paragraphs in the summary report, each with those of the main report on its subjects. */
  summary: { paragraph: Paragraph; elsewhere: string[] }[];
  /** Its paragraphs in the main report, each with the summary’s sentences on the same subject. */
  main: { paragraph: Paragraph; counterparts: SummaryQuote[] }[];
  recommendations: { recommendation: Recommendation; paragraph: Paragraph; link: AreaLink }[];
  annexA: { paragraph: Paragraph; link: AreaLink }[];
  previous: Area | undefined;
  next: Area | undefined;
}

interface SummaryQuote {
  quote: Quote;
  /** How the main report differs from it, in the words of an editor. */
  difference: string | undefined;
}
