import * as z from 'zod';
import {
  AlsoCalled,
  BackgroundDocument,
  CitationFacts,
  Examples,
  OutsideDocument,
  SubjectKind,
  FigureKind,
  WordFamilies,
} from '../../model/schema.ts';
import { uniqueList } from './unique-list.ts';

// Refs and slugs are checked against the report, which gives a better message than a pattern would.
const Ref = z.string();

const Words = z.string().regex(/^\S(.*\S)?$/, 'expected words on a single line, found none');

const Reason = Words.regex(/^[^"]*$/, 'expected the quotation marks “ ” or ‘ ’, found "')
  .regex(/^(?:[^']|(?<=\p{L})'(?=\p{L}))*$/u, "expected the quotation marks “ ” or ‘ ’, found '")
  .describe('Why the link was made, in one sentence. A quotation is word for word.');

const QuoteFact = z.strictObject({
  ref: Ref.describe('The paragraph that contains the sentence.'),
  sentence: z.int().min(1).describe('The position of the sentence in it, counted from 1.'),
});

/** content/report.yaml: facts about the report as a whole, and how much of everything it has. */
export const ReportFacts = z.strictObject({
  title: Words.describe('The title of the report.'),
  overview: z
    .strictObject({
      about: QuoteFact.describe('What the report is about.'),
      makers: QuoteFact.describe('Who wrote it.'),
      answer: QuoteFact.describe('What it found, in one sentence.'),
      gravest: QuoteFact.describe('Its most serious finding, in one sentence.'),
    })
    .describe('The sentences of the report that open the site.'),
  documents: uniqueList(OutsideDocument, 'words').describe('Documents that the report names.'),
  background: uniqueList(BackgroundDocument, 'title').describe('Documents behind the report.'),
  citation: CitationFacts.describe('What a citation of the report needs.'),
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
  abbreviations: uniqueList(
    z.strictObject({
      short: Words.describe('The abbreviation, as the report writes it.'),
      expansion: Words.optional().describe(
        'What it stands for. A variant takes that of the usual form unless it has its own.',
      ),
      variantOf: z
        .string()
        .optional()
        .describe('The usual form, if this is another spelling of it.'),
    }),
    'short',
  ),
  names: uniqueList(Words).describe('Names of services, bodies, laws and projects.'),
});

/** An editor’s link to an area. */
export const AreaFact = z.strictObject({
  area: z.string().describe('The slug of an area.'),
  reason: Reason,
});

/** An editor’s link to a paragraph. */
export const EvidenceFact = z.strictObject({
  ref: Ref.describe('The paragraph that supports it.'),
  reason: Reason,
});

/** An editor’s link to the same recommendation or action elsewhere in the report. */
const CounterpartLinkFact = z.strictObject({
  ref: Ref.describe('The other recommendation or action.'),
  reason: Reason,
});

/** content/links.yaml: an editor’s links between parts of the report. */
export const LinkFacts = z.strictObject({
  recommendations: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph that makes the recommendation.'),
      areas: uniqueList(AreaFact, 'area').describe('The areas that it concerns.'),
      counterparts: uniqueList(CounterpartLinkFact, 'ref')
        .optional()
        .describe('The same recommendation elsewhere. The link holds both ways and is given once.'),
      evidence: uniqueList(EvidenceFact, 'ref').describe(
        'The paragraphs that support it as a whole.',
      ),
      actions: uniqueList(
        z.strictObject({
          ref: Ref.describe('The list item that states the action.'),
          counterparts: uniqueList(CounterpartLinkFact, 'ref')
            .optional()
            .describe('The same action elsewhere. The link holds both ways and is given once.'),
          areas: uniqueList(AreaFact, 'area').describe(
            'The areas that it concerns, among those of its recommendation.',
          ),
          evidence: uniqueList(EvidenceFact, 'ref').describe('The paragraphs that support it.'),
        }),
        'ref',
      )
        .optional()
        .describe('Its actions.'),
    }),
    'ref',
  ),
  annexA: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph of annex A.'),
      areas: uniqueList(AreaFact, 'area').describe('The areas that it concerns.'),
    }),
    'ref',
  ),
});

/** content/counterparts.yaml: sentences of the summary, paired with the main report. */
export const CounterpartFacts = z.strictObject({
  counterparts: uniqueList(
    z.strictObject({
      summary: Ref.describe('A paragraph of the summary.'),
      sentence: Words.describe('A whole sentence of it.'),
      main: uniqueList(Ref).describe('Paragraphs of the main report on the same subject.'),
      differs: z
        .strictObject({
          from: Ref.describe('The one of these paragraphs that differs from the sentence.'),
          how: Reason.describe('How they differ, in one neutral sentence.'),
        })
        .optional(),
    }),
    'summary',
    'sentence',
  ),
});

/** content/statements.yaml: statements of a grade that an editor adds or corrects. */
export const StatementFacts = z.strictObject({
  statements: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph or list item that contains the sentence.'),
      sentence: Words.describe('The whole sentence.'),
      corrects: Words.optional().describe('What the build takes for its subject, if it finds it.'),
      subject: Words.describe('What is graded.'),
      word: Words.describe('The grade word of the sentence.'),
      qualification: Words.optional().describe(
        'Words of the sentence that limit or strengthen the grade; … stands for words left out.',
      ),
      saidBy: Words.optional().describe('Who says so, if it is not the inspectors.'),
      area: z.string().nullable().describe('The slug of the area that it is about; null for none.'),
      remark: Words.optional().describe('What a reader needs to know beside the sentence.'),
    }),
    'ref',
    'sentence',
    'subject',
  ),
  leftOut: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph or list item that contains the words.'),
      words: Words.describe('Words of it with a grade word that states no grade.'),
      reason: Words.describe('Why they were left out.'),
    }),
    'ref',
    'words',
  ).describe('Uses of a grade word that an editor has read and left out.'),
});

/** content/aliases.yaml: the ids that the report had before, so that old addresses still work. */
export const AliasFacts = z.strictObject({
  aliases: uniqueList(
    z.strictObject({
      from: z.string().describe('A ref, slug or judgement id that the report no longer has.'),
      to: z.string().describe('The one that replaces it.'),
    }),
    'from',
  ),
});

/** content/pins.json: a hash of the words of each ref that an editor’s file refers to. */
export const Pins = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

export type Pins = z.infer<typeof Pins>;

/** content/word-families.yaml: words that share a stem and are different words. */
export const WordFamilyFacts = z.strictObject({ separate: WordFamilies });

/** content/also-called.yaml: what readers call a thing, and the report’s words for it. */
export const AlsoCalledFacts = z.strictObject({ alsoCalled: z.array(AlsoCalled) });

const KnownBy = z.array(Words).describe('Words by which its paragraphs may be known.');

const Locators = uniqueList(Ref).describe('The paragraphs that say something of it.');

/** content/subjects.yaml: the index of subjects. */
export const SubjectFacts = z.strictObject({
  subjects: uniqueList(
    z.strictObject({
      heading: Words.describe('The name of the subject.'),
      kind: SubjectKind.describe('What it is.'),
      words: KnownBy,
      locators: Locators.optional(),
      seeAlso: uniqueList(Words).optional().describe('Headings to look under as well.'),
      subheadings: uniqueList(
        z.strictObject({
          heading: Words.describe('The aspect, as it reads after the heading.'),
          locators: Locators,
          words: KnownBy.optional(),
        }),
        'heading',
      ).optional(),
    }),
    'heading',
  ),
  references: uniqueList(
    z.strictObject({
      heading: Words.describe('What a reader may look under.'),
      see: Words.describe('The heading to look under instead.'),
    }),
    'heading',
  ),
  without: uniqueList(Ref).max(5).describe('The paragraphs that have no subject.'),
});

/** content/terms.yaml: specialist terms that an editor explains. */
export const TermFacts = z.strictObject({
  terms: uniqueList(
    z.strictObject({
      term: Words.describe('The term.'),
      words: uniqueList(Words).describe('Every form in which the report writes it.'),
      explanation: Words.regex(/^[^.!?]+\.$/, 'expected one sentence, found another text'),
    }),
    'term',
  ),
});

/** content/figures.yaml: every quantity that the text states, and the numbers that are none. */
export const FigureFacts = z.strictObject({
  groups: uniqueList(Words).describe(
    'The groups that figures are sorted under; there are no others.',
  ),
  figures: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph or list item that states it.'),
      quote: Words.describe('Its words, which the paragraph or list item has only once.'),
      value: z
        .number()
        .nullable()
        .optional()
        .describe('Its value, where that is not the only number of the quote.'),
      unit: Words.nullable()
        .optional()
        .describe('What it counts, where the quote has other words.'),
      kind: FigureKind.optional().describe('What it is, where the quote does not show that.'),
      of: Words.describe('What it is about.'),
      groups: uniqueList(Words).describe('The groups that it is sorted under.'),
      comparedWith: Words.optional().describe(
        'The quote of the figure in the same sentence that is the national average.',
      ),
    }),
    'ref',
    'quote',
  ),
  notFigures: uniqueList(
    z.strictObject({
      ref: Ref.describe('The paragraph or list item that has the number.'),
      quote: Words.describe('Words with the number, which are there only once.'),
      reason: Reason.describe('Why it is no figure, in one sentence.'),
    }),
    'ref',
    'quote',
  ),
});

export type AreaFact = z.infer<typeof AreaFact>;
export type EvidenceFact = z.infer<typeof EvidenceFact>;
export type StatementFact = z.infer<typeof StatementFacts>['statements'][number];
