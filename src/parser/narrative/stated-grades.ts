import type { Paragraph, Report, StatedGrade } from '../../model/schema.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { textsOf } from '../../model/texts.ts';

/**
 * Every sentence in which the narrative says a grade of something: “Prioritisation is adequate in the
 * area”, “the ACPC functions inadequately”. The grade word must be said of a subject, by a form of
 * “be” or as an adverb of its verb; “there is good support” grades nothing.
 *
 * @returns The statements in report order, two where a sentence makes two, each with the words that
 * hedge or limit it.
 */
export function readStatedGrades(paragraphs: Paragraph[], legend: Report['legend']): StatedGrade[] {
  const pattern = statementPattern(legend.map(({ word }) => word));
  const areas = new Map(paragraphs.map(({ ref, area }) => [ref, area]));

  return textsOf(paragraphs).flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const matches = [...sentence.matchAll(pattern)];
      return matches.map((match, index) => {
        const start = endOf(matches[index - 1]);
        const next = matches[index + 1]?.index ?? sentence.length;
        const word = match[1] ?? match[2] ?? '';
        const step = legend.find((one) => one.word === word.replace(/ly$/, ''));
        const { before, subject } = splitSubject(sentence.slice(start, match.index));
        const area = areas.get(ref);
        return {
          ref,
          sentence,
          subject,
          grade: step?.grade ?? 0,
          word,
          qualification: qualificationOf(before, sentence.slice(endOf(match), next)),
          ...(area && { area }),
        };
      });
    }),
  );
}

function statementPattern(words: string[]): RegExp {
  const grade = words.join('|');
  const adverb = words.map((word) => `${word}ly`).join('|');
  return new RegExp(
    `(?<![Tt]here )\\b(?:is|are|was|were)(?: found to be| judged)?(?: at least \\w+ and)?` +
      `(?: \\w+ly| often)? (${grade})\\b` +
      `|\\b(?:(?:is|are|was|were) \\w+|\\w+) (${adverb})\\b(?! \\w+ed\\b)`,
    'g',
  );
}

/** Part the subject of a statement from the words before it in its sentence. */
function splitSubject(text: string): { before: string; subject: string } {
  const clause = /^(.*?(?:, although | but (?=.* it $)))/.exec(text)?.[1] ?? '';
  const rest = text.slice(clause.length);
  const it = clause.includes(' but ') ? /^(.* )(it) $/.exec(rest) : null;
  if (it) return { before: clause + (it[1] ?? ''), subject: 'it' };
  const lead = LEAD.exec(rest)?.[0] ?? '';
  return { before: clause + lead, subject: rest.slice(lead.length).trim() };
}

/** The words that hedge or limit a statement: those after it, or the clause before it. */
function qualificationOf(before: string, after: string): string | null {
  const tail = after.replace(/^,? |\.$/g, '');
  if (/^(but|although|though|while|for|at present)\b/.test(tail)) return tail;
  if (/^although /i.test(before)) return tail === '' ? null : tail;
  const clause = before.replace(/(, although |,? )$/, '');
  return /\b(?:although|but)\b/.test(before) ? clause : null;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

const LEAD =
  /^(?:[,;]? *)?(?:(?:Overall, |However, |Similarly |Although |The \w+ recognises that |and ))*/;
