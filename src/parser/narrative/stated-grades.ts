import { gradeForWord } from '../../model/grades.ts';
import type { Report, StatedGrade } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import { required } from '../../text/required.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { StatedParagraph } from './paragraphs.ts';

/**
 * Every sentence whose grammar shows that it states the grade of something: “Prioritisation is
 * adequate in the area”, “the ACPC functions inadequately”. The grade word must follow a form of “be”
 * or be an adverb of the verb; “there is good support” grades nothing. An editor adds to these and
 * corrects them.
 *
 * @returns The statements in report order, one for each grade word, with the words that limit it.
 */
export function readStatedGrades(
  paragraphs: readonly StatedParagraph[],
  legend: Report['legend'],
): StatedGrade[] {
  if (legend.length === 0) return [];
  const pattern = statementPattern(legend.map(({ word }) => word));

  return paragraphs.flatMap((paragraph) =>
    textsOf([paragraph]).flatMap(({ ref, text }) =>
      sentencesOf(text).flatMap((sentence) =>
        statementsIn(sentence, pattern).map(({ word, subject, qualification }) => ({
          ref,
          sentence,
          subject,
          grade: required(gradeForWord(word, legend), `the grade of ${word}`),
          word,
          qualification,
          saidBy: null,
          remark: null,
          ...(paragraph.area && { area: paragraph.area }),
          basis: 'stated',
        })),
      ),
    ),
  );
}

function statementsIn(sentence: string, pattern: RegExp): Statement[] {
  const matches = [...sentence.matchAll(pattern)];
  return matches.map((match, index) => {
    const [, adjective, adverb] = match;
    const word = required(adjective ?? adverb, 'a grade word');
    const start = endOf(matches[index - 1]);
    const next = matches[index + 1];
    const after = next ? '' : sentence.slice(endOf(match));
    const { before, subject } = splitSubject(sentence.slice(start, match.index));
    return {
      word,
      subject,
      qualification: qualificationOf(before, after),
    };
  });
}

/** Matches a statement; its groups are the grade word as an adjective or as an adverb. */
function statementPattern(words: string[]): RegExp {
  const grade = words.join('|');
  const adverb = words.map((word) => `${word}ly`).join('|');
  return new RegExp(
    `(?<![Tt]here )\\b(?:is|are|was|were)(?: found to be| judged)?(?: at least \\w+ and)?` +
      `(?: (?!hardly|barely|rarely|scarcely)\\w+ly| often)? (${grade})\\b` +
      `|\\b(?:(?:is|are|was|were) \\w+|\\w+) (${adverb})\\b(?! \\w+ed\\b)`,
    'g',
  );
}

/** Split the words before a grade word into the subject and what comes before it. */
function splitSubject(text: string): { before: string; subject: string } {
  const clause = /^(.*?(?:, although | but (?=.* it $)))/.exec(text)?.[1] ?? '';
  const rest = text.slice(clause.length);
  const it = clause.includes(' but ') ? /^(.* )(it) $/.exec(rest) : null;
  if (it) return { before: clause + required(it[1], 'the words before “it”'), subject: 'it' };
  const fromSubject = rest.replace(LEAD, '');
  return {
    before: text.slice(0, text.length - fromSubject.length),
    subject: fromSubject.trim(),
  };
}

/**
 * The words that limit a statement: those after it, or the clause before it.
 *
 * @param after The rest of the sentence after its last statement; empty after any other.
 */
function qualificationOf(before: string, after: string): string | null {
  const tail = after.replace(/^,? |\.$/g, '');
  if (/^(but|although|though|while|for|at present)\b/.test(tail)) return tail;
  if (/^although /i.test(before)) return tail === '' ? null : tail;
  const clause = before.replace(/(, although |,? (?:but )?)$/, '');
  return clause !== '' && /\b(?:although|but)\b/.test(before) ? clause : null;
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

const LEAD =
  /^[,;]? *(?:Overall, |However, |Similarly |Although |although |The \w+ recognises that |and |but )*/;

interface Statement {
  /** The grade word as written: adequate, inadequately. */
  word: string;
  subject: string;
  qualification: string | null;
}
