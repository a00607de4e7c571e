import { gradeForWord } from '../../model/grades.ts';
import type { Area, Report, StatedGrade } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import type { RefText } from '../../model/texts.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { findWholeWords, hasWholeWords } from '../../text/whole-words.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { StatementFact } from './schema.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Add an editor’s statements of a grade to those that the grammar of the sentences shows, and put the
 * corrected ones in the place of those that they correct.
 *
 * @param found The statements that the grammar shows, in report order.
 * @returns All statements in report order. An entry that does not fit the report is left out and
 * reported at its place in the YAML file.
 */
export function addStatements(
  found: readonly StatedGrade[],
  { areas, paragraphs, legend }: Targets,
  yaml: Statements,
): StatedGrade[] {
  if (legend.length === 0) return [];
  const texts = textsOf(paragraphs);
  checkLeftOut(texts, yaml);

  const entries = yaml.data.statements.flatMap((fact, at) => {
    const faults = faultsOf(fact, { texts, found, areas, legend });
    for (const { key, rule, expected } of faults) {
      const reason = `expected ${expected}, found ${quote(fact[key] ?? '')}`;
      addProblem(yaml.file, rule, yaml.placeOf(['statements', at, key]), reason);
    }
    const grade = gradeForWord(fact.word, legend);
    return grade === undefined || faults.length > 0 ? [] : [{ fact, stated: stateOf(fact, grade) }];
  });

  const foundIn = Map.groupBy(found, ({ ref }) => ref);
  const entriesOf = Map.groupBy(entries, ({ fact }) => fact.ref);
  return texts.flatMap(({ ref, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const isOf = (one: { sentence: string }) => one.sentence === sentence;
      const own = (entriesOf.get(ref) ?? []).filter(({ fact }) => isOf(fact));
      // Two entries may correct one statement, to divide it.
      const corrected = (foundIn.get(ref) ?? []).filter(isOf).flatMap((one) => {
        const corrections = own.filter(({ fact }) => fact.corrects === one.subject);
        return corrections.length > 0 ? corrections.map(({ stated }) => stated) : [one];
      });
      const added = own.filter(({ fact }) => fact.corrects === undefined);
      return added.reduce((all, { stated }) => insert(stated, all), corrected);
    }),
  );
}

/** What is wrong with an entry; if its paragraph does not have the sentence, only that. */
function faultsOf(fact: StatementFact, known: Known): Fault[] {
  const text = known.texts.find(({ ref }) => ref === fact.ref)?.text ?? '';
  return sentencesOf(text).includes(fact.sentence)
    ? [...misquotedIn(fact), ...unknownIn(fact, known)]
    : [{ key: 'sentence', rule: 'link-dangling', expected: `a sentence of ${fact.ref}` }];
}

/** The words of an entry that its sentence does not have. */
function misquotedIn(fact: StatementFact): Fault[] {
  const { sentence, word, qualification = '', saidBy = '' } = fact;
  const quoted = [
    { key: 'word', pieces: [word] },
    { key: 'qualification', pieces: qualification.split(' … ') },
    { key: 'saidBy', pieces: [saidBy] },
  ] as const;
  return quoted
    .filter(({ key, pieces }) => fact[key] !== undefined && !hasInOrder(sentence, pieces))
    .map(({ key }) => ({ key, rule: 'quotation-verbatim', expected: 'words of the sentence' }));
}

/** What an entry refers to that the legend, the areas or the statements found do not have. */
function unknownIn(
  { ref, sentence, corrects, word, area }: StatementFact,
  { found, areas, legend }: Known,
): Fault[] {
  const corrected = found.some(
    (one) => one.ref === ref && one.sentence === sentence && one.subject === corrects,
  );
  const faults: (Fault & { isMade: boolean })[] = [
    {
      key: 'word',
      rule: 'statement-unknown',
      expected: 'a word of the scale',
      isMade: gradeForWord(word, legend) === undefined,
    },
    {
      key: 'corrects',
      rule: 'statement-unknown',
      expected: 'a subject that the build finds in the sentence',
      isMade: corrects !== undefined && !corrected,
    },
    {
      key: 'area',
      rule: 'link-dangling',
      expected: 'an area of this report',
      isMade: area !== null && !areas.some(({ slug }) => slug === area),
    },
  ];
  return faults.filter(({ isMade }) => isMade);
}

/** Whether a sentence has some pieces, each in whole words, one after the other. */
function hasInOrder(sentence: string, pieces: readonly string[]): boolean {
  let rest = sentence;
  return pieces.every((piece) => {
    const [at] = findWholeWords(rest, piece);
    rest = rest.slice((at ?? 0) + piece.length);
    return at !== undefined;
  });
}

function checkLeftOut(texts: readonly RefText[], { data, file, placeOf }: Statements): void {
  for (const [at, { ref, words }] of data.leftOut.entries()) {
    const text = texts.find((one) => one.ref === ref)?.text ?? '';
    if (hasWholeWords(text, words)) continue;
    const reason = `expected words of ${ref}, found ${quote(words)}`;
    addProblem(file, 'quotation-verbatim', placeOf(['leftOut', at, 'words']), reason);
  }
}

function stateOf(fact: StatementFact, grade: number): StatedGrade {
  const { ref, sentence, subject, word, qualification, saidBy, remark, area } = fact;
  return {
    ref,
    sentence,
    subject,
    grade,
    word,
    qualification: qualification ?? null,
    saidBy: saidBy ?? null,
    remark: remark ?? null,
    ...(area !== null && { area }),
    basis: 'editorial',
  };
}

/** Put a statement before the first one of its sentence whose grade word comes later. */
function insert(stated: StatedGrade, others: readonly StatedGrade[]): StatedGrade[] {
  const placeIn = ({ word }: StatedGrade) => findWholeWords(stated.sentence, word)[0] ?? -1;
  const later = others.findIndex((other) => placeIn(other) > placeIn(stated));
  return others.toSpliced(later === -1 ? others.length : later, 0, stated);
}

type Statements = YamlFile<EditorialData['statements']>;

/** The report that the statements are about. */
interface Targets {
  areas: readonly Area[];
  paragraphs: readonly StatedParagraph[];
  legend: Report['legend'];
}

/** What an entry may refer to. */
interface Known extends Pick<Targets, 'areas' | 'legend'> {
  texts: readonly RefText[];
  found: readonly StatedGrade[];
}

/** What is wrong with the value of a key of an entry. */
interface Fault {
  key: Exclude<keyof StatementFact, 'remark'>;
  rule: 'link-dangling' | 'quotation-verbatim' | 'statement-unknown';
  /** What was expected instead. */
  expected: string;
}
