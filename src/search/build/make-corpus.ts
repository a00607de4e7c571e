import type { Paragraph, Report } from '../../model/schema.ts';
import type { CorpusData } from '../query/index.ts';
import { longLabel } from '../../model/labels.ts';
import { trailOf } from '../../model/headings.ts';
import { textsIn } from '../../model/texts.ts';

/** What a reader’s browser needs of a report to search it. */
export function makeCorpus(report: Report, names: Map<string, string>): CorpusData {
  return {
    paragraphs: report.paragraphs.map((paragraph) => ({
      ref: paragraph.ref,
      number: paragraph.number,
      label: longLabel(paragraph),
      trail: trailOf(paragraph, report).map(({ name }) => name),
      record: names.get(paragraph.ref) ?? '',
      texts: textsIn(paragraph),
      facets: {
        area: [paragraph.area ?? 'none'],
        part: [paragraph.part],
        kind: kindsOf(paragraph, report),
      },
    })),
    abbreviations: report.abbreviations.map(({ short, expansion, variantOf }) => ({
      short,
      expansion,
      variantOf,
    })),
  };
}

function kindsOf({ ref, items }: Paragraph, { recommendations, judgements }: Report): string[] {
  const isRecommendation = recommendations.some((recommendation) => recommendation.ref === ref);
  const isJudgement = judgements.some(({ stated }) => stated.some((quote) => quote.ref === ref));
  return [
    ...(isRecommendation ? ['recommendation'] : []),
    ...(isJudgement ? ['judgement'] : []),
    ...(items.length > 0 ? ['list-item'] : []),
  ];
}
