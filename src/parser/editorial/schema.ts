import * as z from 'zod';
import { AlsoCalled, Examples, WordFamilies } from '../../model/schema.ts';

// Refs and slugs are checked against the report, which gives a better message than a pattern would.
const Ref = z.string();

const QuoteFact = z.strictObject({
  ref: Ref.describe('The paragraph that contains the sentence.'),
  sentence: z.int().min(1).describe('The position of the sentence in it, counted from 1.'),
});

/** content/report.yaml: facts about the report as a whole, and how much of everything it has. */
export const ReportFacts = z.strictObject({
  title: z.string().describe('The title of the report.'),
  overview: z
    .strictObject({
      about: QuoteFact.describe('What the report is about.'),
      makers: QuoteFact.describe('Who wrote it.'),
      answer: QuoteFact.describe('What it found, in one sentence.'),
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
      items: z.int().describe('List items.'),
      notes: z.int().describe('Texts without a paragraph number.'),
      judgements: z.int().describe('Cells with a grade in the table.'),
      recommendations: z.int().describe('Paragraphs that make a recommendation.'),
      actions: z.int().describe('List items of the recommendations.'),
    })
    .describe('What an editor counted in the report; the build fails if it finds more or fewer.'),
});

/** content/abbreviations.yaml: abbreviations that the text does not explain, and names. */
export const AbbreviationFacts = z.strictObject({
  abbreviations: z.array(
    z.strictObject({
      short: z.string().describe('The abbreviation, as the report writes it.'),
      expansion: z
        .string()
        .optional()
        .describe(
          'What it stands for; left out for a variant, which takes that of the usual form.',
        ),
      variantOf: z
        .string()
        .optional()
        .describe('The usual form, if this is another spelling of it.'),
    }),
  ),
  names: z.array(z.string()).describe('Names of services, bodies, laws and projects.'),
});

/** An editor’s link to an area. */
export const AreaFact = z.strictObject({
  area: z.string().describe('The slug of an area.'),
  reason: z.string().describe('Why the link was made, in one sentence.'),
});

/** An editor’s link to a paragraph. */
export const EvidenceFact = z.strictObject({
  ref: Ref.describe('The paragraph that supports it.'),
  reason: z.string().describe('Why the link was made, in one sentence.'),
});

/** content/links.yaml: an editor’s links between parts of the report. */
export const LinkFacts = z.strictObject({
  recommendations: z.array(
    z.strictObject({
      ref: Ref.describe('The paragraph that makes the recommendation.'),
      areas: z.array(AreaFact).describe('The areas that it concerns.'),
      evidence: z.array(EvidenceFact).describe('The paragraphs that support it as a whole.'),
      actions: z
        .array(
          z.strictObject({
            ref: Ref.describe('The list item that states the action.'),
            evidence: z.array(EvidenceFact).describe('The paragraphs that support it.'),
          }),
        )
        .optional()
        .describe('Its actions.'),
    }),
  ),
  annexA: z.array(
    z.strictObject({
      ref: Ref.describe('The paragraph of annex A.'),
      areas: z.array(AreaFact).describe('The areas that it concerns.'),
    }),
  ),
});

/** content/counterparts.yaml: sentences of the summary, paired with the main report. */
export const CounterpartFacts = z.strictObject({
  counterparts: z.array(
    z.strictObject({
      summary: Ref.describe('A paragraph of the summary.'),
      sentence: z.string().describe('A whole sentence of it.'),
      main: z.array(Ref).describe('Paragraphs of the main report on the same subject.'),
    }),
  ),
});

/** content/word-families.yaml: words that share a stem and are different words. */
export const WordFamilyFacts = z.strictObject({ separate: WordFamilies });

/** content/also-called.yaml: what readers call a thing, and the report’s words for it. */
export const AlsoCalledFacts = z.strictObject({ alsoCalled: z.array(AlsoCalled) });

export type AreaFact = z.infer<typeof AreaFact>;
export type EvidenceFact = z.infer<typeof EvidenceFact>;
