import * as z from 'zod';
import { REF, SERIES } from './refs.ts';

/** The version of the data format (semver): a removed or renamed field makes a new major version. */
export const DATA_VERSION = '1.2.0';

/** The file name of the published JSON Schema, beside the published report.json. */
export const SCHEMA_FILE = 'report.schema.json';

/** The parts of a joint area review, in order. */
export const Part = z
  .enum([
    'introduction',
    'context',
    'summary',
    'grades',
    'recommendations',
    'main',
    'annex-a',
    'annex-b',
  ])
  .meta({ id: 'Part', title: 'Part of the report' });

export const Series = z.enum(SERIES).meta({
  id: 'Series',
  title: 'Series of paragraph numbers',
  description: 'Numbers start again from 1 in each annex.',
});

export const Timeframe = z
  .enum(['immediate', 'six-months', 'longer-term'])
  .meta({ id: 'Timeframe', title: 'Time frame of a recommendation' });

export const Grade = z
  .int()
  .min(1)
  .max(4)
  .meta({ id: 'Grade', title: 'Grade', description: 'From 1, inadequate, to 4, outstanding.' });

export const Basis = z.enum(['stated', 'editorial']).meta({
  id: 'Basis',
  title: 'Basis of a fact',
  description: 'stated: the report says so. editorial: an editor of this site added it.',
});

const Ref = z.string().regex(REF).meta({
  id: 'Ref',
  title: 'Reference',
  description:
    'A paragraph, such as p38, a2 (Annex A) or b2 (Annex B), or a list item, such as p23-4.',
});

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'Slug', title: 'Slug', description: 'A name as it appears in URLs.' });

export const Lines = z
  .strictObject({
    start: z.int().min(1).describe('The first line, counted from 1.'),
    end: z.int().min(1).describe('The last line.'),
  })
  .meta({ id: 'Lines', title: 'Lines', description: 'The lines of the source text.' });

export const Area = z
  .strictObject({
    slug: Slug.describe('The area’s id, as in /areas/staying-safe/.'),
    name: z.string().describe('The area’s name, as the main report’s heading spells it.'),
    summarySection: Slug.describe('The section of the summary about this area.'),
    mainSection: Slug.describe('The section of the main report about this area.'),
  })
  .meta({ id: 'Area', title: 'Area' });

export const Section = z
  .strictObject({
    slug: Slug.describe('The section’s id, also its anchor on the report page.'),
    heading: z.string().describe('The text of the heading.'),
    level: z.int().min(1).max(3).describe('1 for a part of the report, 2 or 3 for a subsection.'),
    part: Part.describe('The part of the report that the section belongs to.'),
    parent: Slug.nullable().describe('The section that contains this one; null for a part.'),
    area: Slug.optional().describe('The area that the heading names; absent if it names none.'),
    timeframe: Timeframe.optional().describe(
      'The time frame of the recommendations in this section; absent in other sections.',
    ),
    lines: Lines.describe('The source lines of the heading.'),
  })
  .meta({ id: 'Section', title: 'Section' });

export const Item = z
  .strictObject({
    ref: Ref.describe('The item’s id: its paragraph’s ref and its position, as in p23-4.'),
    text: z.string().describe('The text, without the bullet.'),
    lines: Lines.describe('The source lines of the item.'),
  })
  .meta({ id: 'Item', title: 'List item' });

export const AreaLink = z
  .strictObject({
    area: Slug.describe('The slug of the area.'),
    basis: Basis.describe('Whether the report states the link or an editor added it.'),
    reason: z.string().describe('Why the link was made, in one sentence.'),
  })
  .meta({ id: 'AreaLink', title: 'Link to an area' });

export const Paragraph = z
  .strictObject({
    ref: Ref.describe('The paragraph’s id: p38, a2 (Annex A), b2 (Annex B).'),
    number: z.int().min(1).describe('The printed number; each annex counts from 1.'),
    series: Series.describe('The series that the number belongs to.'),
    part: Part.describe('The part of the report that contains the paragraph.'),
    section: Slug.describe('The section that contains the paragraph.'),
    area: Slug.optional().describe('The area of that section; absent if it has none.'),
    concerns: z.array(AreaLink).describe('Areas that an editor linked to a paragraph of Annex A.'),
    text: z.string().describe('The text without the number and the list items, in a single line.'),
    items: z.array(Item).describe('The list items at the end of the paragraph.'),
    lines: Lines.describe('The source lines of the paragraph, list items included.'),
  })
  .meta({ id: 'Paragraph', title: 'Numbered paragraph' });

export const Note = z
  .strictObject({
    section: Slug.describe('The section that contains the note.'),
    after: Ref.describe('The paragraph before the note.'),
    text: z.string().describe('The text.'),
    lines: Lines.describe('The source lines of the note.'),
  })
  .meta({ id: 'Note', title: 'Text without a paragraph number' });

export const Quote = z
  .strictObject({
    ref: Ref.describe('The paragraph that contains the sentence.'),
    sentence: z.string().describe('The whole sentence.'),
  })
  .meta({ id: 'Quote', title: 'Quoted sentence' });

export const Judgement = z
  .strictObject({
    id: z.string().describe('The judgement’s id, as in grade-staying-safe.'),
    subject: z.string().describe('What is graded: the row of the table of grades.'),
    scope: z.string().describe('Whose services are graded: the column of the table.'),
    grade: Grade.describe('The grade in the cell, from 1 (inadequate) to 4 (outstanding).'),
    word: z.string().describe('The word for that grade in the report’s legend.'),
    area: Slug.optional().describe('The area graded; absent if the row is not an area.'),
    stated: z
      .array(Quote)
      .describe('The sentences of the summary and the main report that state this judgement.'),
    lines: Lines.describe('The source lines of the table row.'),
  })
  .meta({ id: 'Judgement', title: 'Judgement: one cell of the table of grades' });

export const StatedGrade = z
  .strictObject({
    ref: Ref.describe('The paragraph or list item that contains the sentence.'),
    sentence: z.string().describe('The whole sentence.'),
    subject: z
      .string()
      .describe('What is graded, as far as possible in the words of the sentence.'),
    grade: Grade.describe('The grade, from 1 (inadequate) to 4 (outstanding).'),
    word: z.string().describe('The grade word as written: adequate, inadequately.'),
    qualification: z
      .string()
      .nullable()
      .describe('The words that limit or qualify the grade; null if there are none.'),
    saidBy: z
      .string()
      .nullable()
      .describe('Who says so, in the words of the sentence; null if the inspectors do.'),
    remark: z
      .string()
      .nullable()
      .describe('What an editor says beside the sentence; null if nothing is needed.'),
    area: Slug.optional().describe('The area that the statement is about; absent if it has none.'),
    basis: Basis.describe(
      'stated: the grammar of the sentence shows it. editorial: an editor added or corrected it.',
    ),
  })
  .meta({ id: 'StatedGrade', title: 'Grade stated in a sentence' });

export const EvidenceLink = z
  .strictObject({
    ref: Ref.describe('The paragraph or list item linked to.'),
    basis: Basis.describe('Whether the report states the link or an editor added it.'),
    reason: z.string().describe('Why the link was made, in one sentence.'),
  })
  .meta({ id: 'EvidenceLink', title: 'Link to a paragraph' });

export const Action = z
  .strictObject({
    ref: Ref.describe('The list item that states the action.'),
    text: z.string().describe('The text of the list item.'),
    counterparts: z
      .array(EvidenceLink)
      .describe('The same action elsewhere in the report, in full or in brief.'),
    areas: z
      .array(AreaLink)
      .describe('The areas that the action concerns, among those of its recommendation.'),
    evidence: z.array(EvidenceLink).describe('The paragraphs that support this action.'),
  })
  .meta({ id: 'Action', title: 'Recommended action' });

export const Recommendation = z
  .strictObject({
    ref: Ref.describe('The paragraph that makes the recommendation.'),
    timeframe: Timeframe.describe('When it should be carried out.'),
    addressee: z
      .string()
      .nullable()
      .describe('Who is told to act, for example “The council”; null if the text names nobody.'),
    text: z.string().describe('The text of the paragraph, without its actions.'),
    actions: z.array(Action).describe('The list items of the paragraph.'),
    counterparts: z
      .array(EvidenceLink)
      .describe('The same recommendation elsewhere in the report, in full or in brief.'),
    areas: z.array(AreaLink).describe('The areas that the recommendation concerns.'),
    evidence: z
      .array(EvidenceLink)
      .describe('The paragraphs that support the recommendation as a whole.'),
  })
  .meta({ id: 'Recommendation', title: 'Recommendation' });

const Difference = z
  .strictObject({
    from: Ref.describe('The paragraph of the main report that differs from the sentence.'),
    how: z.string().describe('How they differ, in one sentence of an editor.'),
  })
  .meta({ id: 'Difference', title: 'Difference between the summary and the main report' });

export const Counterpart = z
  .strictObject({
    summary: Ref.describe('The paragraph of the summary.'),
    sentence: z.string().describe('One sentence of that paragraph.'),
    main: z.array(Ref).describe('The paragraphs of the main report on the same subject.'),
    differs: Difference.optional().describe('How one of them differs; absent if none does.'),
  })
  .meta({ id: 'Counterpart', title: 'Summary sentence and its main report paragraphs' });

const Use = z
  .strictObject({
    ref: Ref.describe('The paragraph or list item that contains it.'),
    mentions: z.int().min(1).describe('How many times it occurs there.'),
  })
  .meta({ id: 'Use', title: 'Use of an abbreviation or a term' });

export const Abbreviation = z
  .strictObject({
    short: z.string().describe('The abbreviation, as the report writes it.'),
    expansion: z.string().describe('What it stands for.'),
    basis: Basis.describe('Whether the report gives the expansion or an editor added it.'),
    variantOf: z
      .string()
      .nullable()
      .describe('The usual abbreviation if this is another spelling of it; otherwise null.'),
    definitions: z
      .array(Ref)
      .describe('The paragraphs and list items that give the expansion, in report order.'),
    uses: z.array(Use).describe('Every use, in report order.'),
  })
  .meta({ id: 'Abbreviation', title: 'Abbreviation' });

export const Alias = z
  .strictObject({
    from: z.string().describe('A ref, slug or judgement id that the report had before.'),
    to: z.string().describe('The one that replaces it.'),
  })
  .meta({ id: 'Alias', title: 'Earlier id' });

export const WordFamilies = z
  .array(z.array(z.array(z.string().describe('A word, in lower case.'))))
  .describe('Groups of words that share a stem, each a list of families that an editor separated.')
  .meta({ id: 'WordFamilies', title: 'Families of words' });

export const AlsoCalled = z
  .strictObject({
    names: z.array(z.string()).describe('What readers call a thing.'),
    report: z.array(z.string()).describe('The report’s words for it.'),
  })
  .meta({ id: 'AlsoCalled', title: 'What readers call a thing' });

export const SubjectKind = z
  .enum(['subject', 'group', 'body', 'service', 'law', 'place'])
  .meta({ id: 'SubjectKind', title: 'Kind of subject' });

const Subheading = z
  .strictObject({
    heading: z.string().describe('The aspect, as it reads after the heading.'),
    words: z.array(z.string()).describe('Words by which its paragraphs may be known.'),
    locators: z.array(Ref).describe('The paragraphs that say something of it, in report order.'),
  })
  .meta({ id: 'Subheading', title: 'Aspect of a subject' });

export const Subject = z
  .strictObject({
    slug: Slug.describe('The subject’s id, also its anchor on the page of subjects.'),
    heading: z.string().describe('The name of the subject.'),
    kind: SubjectKind.nullable().describe('What it is; null for a mere reference to another.'),
    words: z.array(z.string()).describe('Words by which its paragraphs may be known.'),
    locators: z
      .array(Ref)
      .describe('Every paragraph that says something of it, those of its subheadings included.'),
    subheadings: z.array(Subheading).describe('Its aspects, in alphabetical order.'),
    see: Slug.nullable().describe('The subject to look under instead; null if it is this one.'),
    seeAlso: z.array(Slug).describe('Subjects to look under as well.'),
  })
  .meta({ id: 'Subject', title: 'Entry of the index of subjects' });

export const Term = z
  .strictObject({
    slug: Slug.describe('The term’s id, also its anchor in the glossary.'),
    term: z.string().describe('The specialist term.'),
    words: z.array(z.string()).describe('Every form in which the report writes it.'),
    explanation: z.string().describe('What it means, in one sentence of an editor.'),
    uses: z.array(Use).describe('Every use, in report order.'),
  })
  .meta({ id: 'Term', title: 'Specialist term' });

export const OutsideDocument = z
  .strictObject({
    words: z.string().describe('How the report names it.'),
    url: z.url().describe('Its official address.'),
  })
  .meta({ id: 'OutsideDocument', title: 'Document that the report names' });

export const BackgroundDocument = z
  .strictObject({
    says: z.string().describe('What it has to do with the report, in one sentence.'),
    title: z.string().describe('Its title and number.'),
    url: z.url().optional().describe('Its official address; absent if an editor knows of none.'),
  })
  .meta({ id: 'BackgroundDocument', title: 'Document behind the report' });

export const FigureKind = z
  .enum(['percentage', 'count', 'year', 'period', 'age', 'duration', 'rank', 'ratio', 'money'])
  .meta({ id: 'FigureKind', title: 'Kind of a figure' });

export const Figure = z
  .strictObject({
    ref: Ref.describe('The paragraph or list item that states the figure.'),
    quote: z.string().describe('The figure in the report’s words, which are there only once.'),
    value: z
      .number()
      .nullable()
      .describe('The value; null where only the words say it, as in a range.'),
    unit: z.string().nullable().describe('What the value counts; null if there is no unit.'),
    kind: FigureKind.describe('What kind of quantity it is.'),
    of: z.string().describe('What the figure is about, in the words of an editor.'),
    groups: z.array(z.string()).describe('The groups that an editor sorts it under.'),
    area: Slug.optional().describe('The area of the paragraph’s section; absent if it has none.'),
    comparedWith: z
      .string()
      .optional()
      .describe(
        'The quote of the figure in the same sentence that is the national average; absent if there is none.',
      ),
  })
  .meta({ id: 'Figure', title: 'Figure: a quantity that the report states' });

const GradeStep = z
  .strictObject({
    grade: Grade.describe('The number of the grade.'),
    word: z.string().describe('The word for that grade.'),
  })
  .meta({ id: 'GradeStep', title: 'Step of the grade scale' });

const Overview = z
  .strictObject({
    about: Quote.describe('What the report is about.'),
    makers: Quote.describe('Who wrote it.'),
    answer: Quote.describe('What it found, in one sentence.'),
    gravest: Quote.describe('Its most serious finding, in one sentence.'),
  })
  .meta({ id: 'Overview', title: 'Opening sentences' });

export const Examples = z
  .strictObject({
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
  })
  .meta({ id: 'Examples', title: 'Examples of links and searches' });

export const CitationFacts = z
  .strictObject({
    authors: z
      .array(z.string())
      .min(1)
      .describe('Who made the report, as a paragraph of it names them.'),
    publisher: z.string().describe('Who published it, supplied by an editor.'),
    date: z.string().describe('When it was published, as far as an editor knows: `2005 or 2006`.'),
    reviewed: z.string().describe('When services were reviewed, as far as an editor knows.'),
    sources: z
      .array(
        z.strictObject({
          says: z.string().describe('What the source says of the date, in one sentence.'),
          title: z.string().describe('The title of the source.'),
          publication: z.string().describe('Where and when it was published.'),
          url: z.url().describe('Its address.'),
        }),
      )
      .describe('Where an editor has the date from.'),
  })
  .meta({ id: 'CitationFacts', title: 'What a citation needs' });

const SourceText = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('The SHA-256 of source.txt, with lines that end in LF, in hexadecimal.'),
  })
  .meta({ id: 'SourceText', title: 'Source text' });

export const Report = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('The JSON Schema of this file, as a URL relative to it.'),
    version: z.literal(DATA_VERSION).describe('The version of this data format.'),
    source: SourceText.describe('The version of the source text that the report was read from.'),
    title: z.string().describe('The title of the report.'),
    overview: Overview.describe('The report’s own sentences that open the site.'),
    citation: CitationFacts.describe('What a citation of the report needs.'),
    examples: Examples.describe('Examples of links and searches, chosen by an editor.'),
    legend: z.array(GradeStep).describe('The scale of grades, in the printed order.'),
    areas: z.array(Area).describe('The areas, in report order.'),
    sections: z.array(Section).describe('Every heading, in report order.'),
    paragraphs: z.array(Paragraph).describe('Every numbered paragraph, in report order.'),
    notes: z.array(Note).describe('Text without a paragraph number, in report order.'),
    judgements: z.array(Judgement).describe('Every cell of the table of grades, row by row.'),
    statedGrades: z
      .array(StatedGrade)
      .describe('Every grade stated in a sentence, in report order.'),
    recommendations: z.array(Recommendation).describe('Every recommendation, in report order.'),
    counterparts: z
      .array(Counterpart)
      .describe(
        'Sentences of the summary, each with the main report paragraphs that an editor paired with it.',
      ),
    abbreviations: z.array(Abbreviation).describe('Every abbreviation, in alphabetical order.'),
    names: z
      .array(z.string())
      .describe('Names of services, bodies, laws and projects, in alphabetical order.'),
    figures: z.array(Figure).describe('Every quantity that the text states, in report order.'),
    aliases: z
      .array(Alias)
      .optional()
      .describe('Ids of an earlier version of this data; absent if there are none.'),
    wordFamilies: WordFamilies.describe(
      'Words that share a stem and are different words, for the search and the index of words.',
    ),
    subjects: z.array(Subject).describe('The index of subjects, in alphabetical order.'),
    documents: z
      .array(OutsideDocument)
      .describe('Documents outside the report that it names, with their addresses.'),
    background: z
      .array(BackgroundDocument)
      .describe('Documents behind the report, from an editor: laws and an inquiry.'),
    terms: z.array(Term).describe('Terms that an editor explains, in alphabetical order.'),
    alsoCalled: z
      .array(AlsoCalled)
      .describe('What readers call a thing, with the report’s words for it, for the search.'),
  })
  .meta({
    title: 'Joint area review',
    description: 'A joint area review: its text, its grades and the links between its parts.',
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
export type Figure = z.infer<typeof Figure>;
export type Alias = z.infer<typeof Alias>;
export type Abbreviation = z.infer<typeof Abbreviation>;
export type CitationFacts = z.infer<typeof CitationFacts>;
export type Examples = z.infer<typeof Examples>;
export type Subject = z.infer<typeof Subject>;
export type Term = z.infer<typeof Term>;
export type Report = z.infer<typeof Report>;
