import type { Paragraph, Part, Recommendation, Timeframe } from '../model/schema.ts';
import { partName, timeframeName } from '../model/headings.ts';
import { findParagraph, report } from './report.ts';

/** The recommendations by time frame, in the report’s order. */
export const recommendationsByTimeframe: readonly TimeframeGroup[] = [
  ...Map.groupBy(report.recommendations, ({ timeframe }) => timeframe),
].map(([timeframe, recommendations]) => ({
  timeframe,
  name: timeframeName(timeframe, report),
  recommendations: recommendations.map((recommendation) => ({
    recommendation,
    paragraph: findParagraph(recommendation.ref),
  })),
}));

/** The parts of the report that make recommendations, in its order. */
export const recommendingParts: readonly NamedSection[] = report.sections
  .filter(({ part, level }) => level === 1 && makesRecommendations(part))
  .map(({ part, slug }) => ({ name: partName(part, report), slug }));

/** The recommendation that a paragraph makes, if it makes one. */
export function recommendationIn({ ref }: Paragraph): Recommendation | undefined {
  return report.recommendations.find((recommendation) => recommendation.ref === ref);
}

function makesRecommendations(part: Part): boolean {
  return report.recommendations.some(({ ref }) => findParagraph(ref).part === part);
}

export interface NamedSection {
  name: string;
  /** The slug of the section. */
  slug: string;
}

export interface TimeframeGroup {
  timeframe: Timeframe;
  /** The report’s own heading for it. */
  name: string;
  recommendations: { recommendation: Recommendation; paragraph: Paragraph }[];
}
