import type { Paragraph, Recommendation, Timeframe } from '../model/schema.ts';
import { timeframeName } from '../model/headings.ts';
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

/** The recommendation that a paragraph makes, if it makes one. */
export function recommendationIn({ ref }: Paragraph): Recommendation | undefined {
  return report.recommendations.find((recommendation) => recommendation.ref === ref);
}

export interface TimeframeGroup {
  timeframe: Timeframe;
  /** The report’s own heading for it. */
  name: string;
  recommendations: { recommendation: Recommendation; paragraph: Paragraph }[];
}
