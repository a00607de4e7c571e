import type { EvidenceLink, Judgement, Paragraph } from '../report/index.ts';
import { paragraphOf } from '../report/index.ts';
import { report } from './report.ts';

/** Every paragraph with its neighbours and with what refers to it, ready to be drawn. */
export const permalinks: readonly Permalink[] = report.paragraphs.map((paragraph, index) => ({
  paragraph,
  previous: report.paragraphs[index - 1],
  next: report.paragraphs[index + 1],
  judgements: report.judgements.filter(({ stated }) =>
    stated.some(({ ref }) => ref === paragraph.ref),
  ),
  supports: supportedBy(paragraph),
}));

function supportedBy({ ref }: Paragraph): Support[] {
  return report.recommendations.flatMap((recommendation) =>
    [recommendation, ...recommendation.actions].flatMap(({ ref: supported, evidence }) =>
      evidence
        .filter((link) => paragraphOf(link.ref) === ref)
        .map((link) => ({ ref: supported, link })),
    ),
  );
}

export interface Permalink {
  paragraph: Paragraph;
  previous: Paragraph | undefined;
  next: Paragraph | undefined;
  /** The judgements that it states. */
  judgements: Judgement[];
  /** The recommendations and actions that rest on it. */
  supports: Support[];
}

export interface Support {
  /** The recommendation or action. */
  ref: string;
  link: EvidenceLink;
}
