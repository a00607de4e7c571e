import type {
  EvidenceLink,
  Judgement,
  Paragraph,
  Recommendation,
  StatedGrade,
} from '../model/schema.ts';
import { paragraphOf } from '../model/refs.ts';
import { recommendationIn } from './recommendations.ts';
import { findRepeatedSentences } from './repeated-sentences.ts';
import type { RepeatedSentence } from './repeated-sentences.ts';
import { report } from './report.ts';

const repetitions = findRepeatedSentences(report);

/** Every paragraph with its neighbours and everything that refers to it, ready for its page. */
export const permalinks: readonly Permalink[] = report.paragraphs.map((paragraph, index) => ({
  paragraph,
  previous: report.paragraphs[index - 1],
  next: report.paragraphs[index + 1],
  judgements: judgementsStatedIn(paragraph),
  supports: supportedBy(paragraph),
  statements: report.statedGrades.filter(({ ref }) => paragraphOf(ref) === paragraph.ref),
  recommendation: recommendationIn(paragraph),
  elsewhere: elsewhereOn(paragraph),
  differences: differencesOf(paragraph),
  repeats: repeatsOf(paragraph),
  ordinal: ordinalIn(paragraph),
}));

/** The grades that a sentence of a paragraph states, each once: a row may have it in several columns. */
function judgementsStatedIn({ ref }: Paragraph): Judgement[] {
  const stated = report.judgements.filter((judgement) =>
    judgement.stated.some((quote) => paragraphOf(quote.ref) === ref),
  );
  return stated.filter(
    ({ subject }, at) => stated.findIndex((one) => one.subject === subject) === at,
  );
}

/** The sentences of other paragraphs that are almost the same as one of a paragraph’s. */
function repeatsOf({ ref }: Paragraph): RepeatedSentence[] {
  const isOwn = (sentence: RepeatedSentence) => paragraphOf(sentence.ref) === ref;
  const others = repetitions.flatMap(({ first, second }) => [
    ...(isOwn(first) ? [second] : []),
    ...(isOwn(second) ? [first] : []),
  ]);
  return [...new Map(others.map((other) => [other.ref + other.words, other])).values()];
}

function ordinalIn({ ref, section }: Paragraph): Ordinal {
  const all = report.paragraphs.filter((one) => one.section === section);
  return { position: all.findIndex((one) => one.ref === ref) + 1, total: all.length };
}

/** For a paragraph of the summary, those of the main report on its subject, and the reverse. */
function elsewhereOn({ ref }: Paragraph): Paragraph[] {
  const refs = report.counterparts.flatMap(({ summary, main }) => {
    if (summary === ref) return main;
    return main.includes(ref) ? [summary] : [];
  });
  return report.paragraphs.filter((paragraph) => refs.includes(paragraph.ref));
}

/** How the summary and the main report differ on its subject. */
function differencesOf({ ref }: Paragraph): string[] {
  return report.counterparts.flatMap(({ summary, differs }) =>
    differs && [summary, differs.from].includes(ref) ? [differs.how] : [],
  );
}

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
  /** The grades of the table that its sentences state. */
  judgements: Judgement[];
  /** The grades that its sentences state. */
  statements: StatedGrade[];
  /** The recommendation, where the paragraph is one. */
  recommendation: Recommendation | undefined;
  /** The paragraphs on the same subject in the summary or the main report. */
  elsewhere: Paragraph[];
  /** How the summary and the main report differ on its subjects, in the words of an editor. */
  differences: string[];
  /** The recommendations and actions that rest on it. */
  supports: Support[];
  /** Sentences of other paragraphs that say almost the same, word for word. */
  repeats: RepeatedSentence[];
  ordinal: Ordinal;
}

/** Which of the paragraphs of its section a paragraph is. */
interface Ordinal {
  /** Counted from 1. */
  position: number;
  total: number;
}

interface Support {
  /** The recommendation or action. */
  ref: string;
  link: EvidenceLink;
}
