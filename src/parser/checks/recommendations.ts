import { isRecommendation } from '../narrative/recommendations.ts';
import { addProblem } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** Every recommendation is under the heading of a time frame. */
export const recommendationsTimed: Check = ({ report }, file) => {
  const timed = new Set(report.recommendations.map(({ ref }) => ref));
  for (const { ref, lines } of report.paragraphs.filter(isRecommendation)) {
    if (timed.has(ref)) continue;
    const reason = `expected ${ref} under a heading such as “For immediate action”, found none`;
    addProblem(file, 'recommendation-timeframe', lines.start, reason);
  }
};
