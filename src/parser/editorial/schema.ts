import * as z from 'zod';
import { Examples } from '../../model/schema.ts';

const Ref = z.string();

const QuoteFact = z.strictObject({
  ref: Ref.describe('The paragraph.'),
  sentence: z.int().min(1).describe('Which of its sentences, counted from 1.'),
});

/** content/report.yaml: what is true of this report and what its printed pages count. */
export const ReportFacts = z.strictObject({
  title: z.string().describe('The title of the report.'),
  overview: z
    .strictObject({
      about: QuoteFact.describe('What the report is.'),
      makers: QuoteFact.describe('Who made it.'),
      answer: QuoteFact.describe('What it found, in a sentence.'),
    })
    .describe('The sentences of the report that open the site.'),
  examples: Examples.describe('Examples of links and searches that the pages give.'),
  counts: z
    .strictObject({
      paragraphs: z.strictObject({
        main: z.int().describe('Numbered paragraphs before the annexes.'),
        'annex-a': z.int().describe('Numbered paragraphs of annex A.'),
        'annex-b': z.int().describe('Numbered paragraphs of annex B.'),
      }),
      items: z.int().describe('Bullets.'),
      notes: z.int().describe('Sentences that belong to no number.'),
      judgements: z.int().describe('Grades in the table.'),
      recommendations: z.int().describe('Paragraphs that recommend.'),
      actions: z.int().describe('Bullets of the recommendations.'),
    })
    .describe('What a reader counted in the report, so that a loss does not pass unseen.'),
});

/** content/abbreviations.yaml: what the report’s own words do not spell out. */
export const AbbreviationFacts = z.strictObject({
  abbreviations: z.array(
    z.strictObject({
      short: z.string().describe('The short form, as the report writes it.'),
      expansion: z
        .string()
        .optional()
        .describe('What it stands for; a variant has its usual form’s.'),
      variantOf: z.string().optional().describe('The usual form, where this is another spelling.'),
    }),
  ),
  names: z.array(z.string()).describe('Names of services, bodies, laws and projects.'),
});

const AreaFact = z.strictObject({
  area: z.string().describe('The slug of an area.'),
  reason: z.string().describe('Why, in a line.'),
});

const EvidenceFact = z.strictObject({
  ref: Ref.describe('The paragraph on which it rests.'),
  reason: z.string().describe('Why, in a line.'),
});

/** content/links.yaml: an editor’s links between parts of the report. */
export const LinkFacts = z.strictObject({
  recommendations: z.array(
    z.strictObject({
      ref: Ref.describe('The recommendation.'),
      areas: z.array(AreaFact).describe('The areas it concerns.'),
      evidence: z.array(EvidenceFact).describe('What it rests on as a whole.'),
      actions: z
        .array(
          z.strictObject({
            ref: Ref.describe('The list item.'),
            evidence: z.array(EvidenceFact).describe('What it rests on.'),
          }),
        )
        .optional()
        .describe('Its list items.'),
    }),
  ),
  annexA: z.array(
    z.strictObject({
      ref: Ref.describe('The paragraph of annex A.'),
      areas: z.array(AreaFact).describe('The areas it concerns.'),
    }),
  ),
});

/** content/counterparts.yaml: where the main report says more of what the summary says. */
export const CounterpartFacts = z.strictObject({
  counterparts: z.array(
    z.strictObject({
      summary: Ref.describe('A paragraph of the summary.'),
      sentence: z.string().describe('A sentence of it, whole.'),
      main: z.array(Ref).describe('Paragraphs of the main report on the same subject.'),
    }),
  ),
});

export type CounterpartFacts = z.infer<typeof CounterpartFacts>;
export type ReportFacts = z.infer<typeof ReportFacts>;
export type AbbreviationFacts = z.infer<typeof AbbreviationFacts>;
export type LinkFacts = z.infer<typeof LinkFacts>;
export type EvidenceFact = z.infer<typeof EvidenceFact>;
