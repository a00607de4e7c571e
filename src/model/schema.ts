import * as z from 'zod';

/** The parts of a joint area review, in its order. */
export const Part = z.enum([
  'introduction',
  'context',
  'summary',
  'grades',
  'recommendations',
  'main',
  'annex-a',
  'annex-b',
]);

/** The three runs of paragraph numbers: the report's own and one for each annex. */
export const Series = z.enum(['main', 'annex-a', 'annex-b']);

export const Timeframe = z.enum(['immediate', 'six-months', 'longer-term']);

export const Grade = z.int().min(1).max(4);

/** The report says it, or an editor of this site does. */
export const Basis = z.enum(['stated', 'editorial']);

const Ref = z.string().regex(/^[pab]\d+(-\d+)?$/);
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const Lines = z
  .strictObject({
    start: z.int().min(1).describe('The first line, counted from 1.'),
    end: z.int().min(1).describe('The last line.'),
  })
  .describe('Where the words stand in the source text.');

export const Area = z.strictObject({
  slug: Slug.describe('Its identity, as in /areas/staying-safe/.'),
  name: z.string().describe('Its name as the main report heads it.'),
  summarySection: Slug.describe('The section of the summary report on it.'),
  mainSection: Slug.describe('The section of the main report on it.'),
});

export const Section = z.strictObject({
  slug: Slug.describe('Its identity, and its id on the report page.'),
  heading: z.string().describe('The words of the heading.'),
  level: z.int().min(1).max(3).describe('1 for a part, 2 and 3 for what stands under it.'),
  part: Part.describe('The part of the report it belongs to.'),
  parent: Slug.nullable().describe('The section it stands under, or null for a part.'),
  area: Slug.optional().describe('The area it is about, where its heading names one.'),
  timeframe: Timeframe.optional().describe('When the recommendations under it are to be done.'),
  lines: Lines,
});

export const Item = z.strictObject({
  ref: Ref.describe('Its identity: its paragraph’s and its place in the list, as in p23-4.'),
  text: z.string().describe('Its words, without the bullet.'),
  lines: Lines,
});

export const AreaLink = z.strictObject({
  area: Slug.describe('The area concerned.'),
  basis: Basis.describe('Whether the report states the link or an editor makes it.'),
  reason: z.string().describe('Why, in a line.'),
});

export const Paragraph = z.strictObject({
  ref: Ref.describe('Its identity: p38, a2 (Annex A), b2 (Annex B).'),
  number: z.int().min(1).describe('Its number as printed, in its own series.'),
  series: Series.describe('The series of numbers it belongs to.'),
  part: Part.describe('The part of the report it stands in.'),
  section: Slug.describe('The section it stands in.'),
  area: Slug.optional().describe('The area of its section.'),
  concerns: z.array(AreaLink).describe('Other areas that it concerns.'),
  text: z.string().describe('Its words, without number and list items, line breaks undone.'),
  items: z.array(Item).describe('The list items that end it.'),
  lines: Lines,
});

export const Note = z.strictObject({
  section: Slug.describe('The section it stands in.'),
  after: Ref.describe('The paragraph it follows.'),
  text: z.string().describe('Words that belong to no number.'),
  lines: Lines,
});

export const Quote = z.strictObject({
  ref: Ref.describe('The paragraph that says it.'),
  sentence: z.string().describe('The sentence.'),
});

export const Judgement = z.strictObject({
  id: z.string().describe('Its identity, as in grade-staying-safe.'),
  subject: z.string().describe('What is graded: the row of the table.'),
  scope: z.string().describe('Whose services: the column of the table.'),
  grade: Grade.describe('From 1, inadequate, to 4, outstanding.'),
  word: z.string().describe('The grade’s word in the report’s legend.'),
  area: Slug.optional().describe('The area graded, where it is one.'),
  stated: z.array(Quote).describe('The sentences of summary and main report that say it.'),
  lines: Lines,
});

export const StatedGrade = z.strictObject({
  ref: Ref.describe('The paragraph or item that states it.'),
  sentence: z.string().describe('The whole sentence.'),
  subject: z.string().describe('What is graded, in the words of the sentence.'),
  grade: Grade.describe('The grade that its word stands for.'),
  word: z.string().describe('The word as it stands in the sentence: adequate, inadequately.'),
  qualification: z.string().nullable().describe('The words that hedge or limit it, or null.'),
  area: Slug.optional().describe('The area of its section.'),
});

export const EvidenceLink = z.strictObject({
  ref: Ref.describe('The paragraph it rests on.'),
  basis: Basis.describe('Whether the report states the link or an editor makes it.'),
  reason: z.string().describe('Why, in a line.'),
});

export const Action = z.strictObject({
  ref: Ref.describe('The list item that says it.'),
  text: z.string().describe('Its words.'),
  evidence: z.array(EvidenceLink).describe('The paragraphs it rests on.'),
});

export const Recommendation = z.strictObject({
  ref: Ref.describe('The paragraph that recommends.'),
  timeframe: Timeframe.describe('When it is to be done.'),
  addressee: z.string().nullable().describe('Whom its words address, or null.'),
  text: z.string().describe('The paragraph’s words, without its actions.'),
  actions: z.array(Action).describe('Its list items.'),
  counterparts: z
    .array(EvidenceLink)
    .describe('The recommendations that say it in full, or that it says in full.'),
  areas: z.array(AreaLink).describe('The areas it concerns.'),
  evidence: z.array(EvidenceLink).describe('The paragraphs it rests on as a whole.'),
});

export const Counterpart = z.strictObject({
  summary: Ref.describe('The paragraph of the summary.'),
  sentence: z.string().describe('Its sentence.'),
  main: z.array(Ref).describe('The paragraphs of the main report on the same subject.'),
});

export const Abbreviation = z.strictObject({
  short: z.string().describe('The short form, as the report writes it.'),
  expansion: z.string().describe('What it stands for.'),
  basis: Basis.describe('Whether the report spells it out or an editor does.'),
  variantOf: z
    .string()
    .nullable()
    .describe('The usual form, where this is another spelling of it.'),
  definitions: z.array(Ref).describe('The paragraphs and items that spell it out.'),
  uses: z
    .array(
      z.strictObject({
        ref: Ref.describe('A paragraph or item that holds it.'),
        mentions: z.int().min(1).describe('How often.'),
      }),
    )
    .describe('Every use, in report order.'),
});

export const Examples = z.strictObject({
  area: Slug.describe('An area.'),
  paragraph: Ref.describe('A paragraph.'),
  item: Ref.describe('A list item.'),
  word: z.string().describe('A word to search for.'),
  phrase: z.string().describe('A phrase to search for.'),
  abbreviation: z.string().describe('An abbreviation to search for.'),
  beginning: z.string().describe('The first letters of some words.'),
  forms: z
    .strictObject({
      typed: z.string().describe('The form that is searched for.'),
      found: z.string().describe('The other form, which is found too.'),
    })
    .describe('Two forms of one word.'),
  exclusion: z
    .strictObject({
      word: z.string().describe('The word that a paragraph must contain.'),
      without: z.string().describe('The word that it must not contain.'),
    })
    .describe('A search that leaves a word out.'),
  hyphenated: z
    .string()
    .describe('Words that the report writes both with a hyphen and without, here with it.'),
});

export const Report = z.strictObject({
  title: z.string().describe('The title of the report.'),
  overview: z
    .strictObject({
      about: Quote.describe('What the report is.'),
      makers: Quote.describe('Who made it.'),
      answer: Quote.describe('What it found, in a sentence.'),
    })
    .describe('The sentences of it that open the site, chosen by an editor.'),
  examples: Examples.describe('Examples of links and searches, chosen by an editor.'),
  legend: z
    .array(
      z.strictObject({
        grade: Grade.describe('The number.'),
        word: z.string().describe('The word for it.'),
      }),
    )
    .describe('The scale of grades, as the report prints it.'),
  areas: z.array(Area).describe('The areas, in report order.'),
  sections: z.array(Section).describe('Every heading, in report order.'),
  paragraphs: z.array(Paragraph).describe('Every numbered paragraph, in report order.'),
  notes: z.array(Note).describe('Words that belong to no number.'),
  judgements: z.array(Judgement).describe('Every cell of the table of grades, row by row.'),
  statedGrades: z.array(StatedGrade).describe('Every statement of a grade, in report order.'),
  recommendations: z.array(Recommendation).describe('Every recommendation, in report order.'),
  counterparts: z
    .array(Counterpart)
    .describe('Sentences of the summary and where the main report says more, by an editor.'),
  abbreviations: z.array(Abbreviation).describe('Every short form, A to Z.'),
  names: z.array(z.string()).describe('Names of services, bodies, laws and projects, A to Z.'),
});

export type Part = z.infer<typeof Part>;
export type Series = z.infer<typeof Series>;
export type Timeframe = z.infer<typeof Timeframe>;
export type Basis = z.infer<typeof Basis>;
export type Lines = z.infer<typeof Lines>;
export type Area = z.infer<typeof Area>;
export type Section = z.infer<typeof Section>;
export type Item = z.infer<typeof Item>;
export type AreaLink = z.infer<typeof AreaLink>;
export type Paragraph = z.infer<typeof Paragraph>;
export type Note = z.infer<typeof Note>;
export type Quote = z.infer<typeof Quote>;
export type Judgement = z.infer<typeof Judgement>;
export type StatedGrade = z.infer<typeof StatedGrade>;
export type EvidenceLink = z.infer<typeof EvidenceLink>;
export type Action = z.infer<typeof Action>;
export type Recommendation = z.infer<typeof Recommendation>;
export type Counterpart = z.infer<typeof Counterpart>;
export type Abbreviation = z.infer<typeof Abbreviation>;
export type Examples = z.infer<typeof Examples>;
export type Report = z.infer<typeof Report>;
