import { paragraphOf } from '../../model/refs.ts';
import type { Figure } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import type { RefText } from '../../model/texts.ts';
import { sentencesWithPlaces } from '../../text/sentences.ts';
import { findWholeWords } from '../../text/whole-words.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { numbersIn, readQuantity } from '../narrative/quantities.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Every quantity that the text states: where an editor found it, what it is by its own words, and
 * what the editor says of it. Whatever does not agree with the text is reported, and so is each
 * number of the text that no entry has.
 *
 * @returns The figures in report order.
 */
export function readFigures(paragraphs: readonly StatedParagraph[], facts: FiguresFile): Figure[] {
  const { groups, figures, notFigures } = facts.data;
  const texts = textsOf(paragraphs);
  const read = figures.map((fact, at) => ({ ...fact, path: ['figures', at] }));
  const others = notFigures.map(({ ref, quote }, at) => ({ ref, quote, path: ['notFigures', at] }));
  const found = read.flatMap((entry) => placesOf(entry, texts, facts));
  const all = [...found, ...others.flatMap((entry) => placesOf(entry, texts, facts))];

  reportOverlaps(all, facts);
  reportGroups(read, groups, facts);
  for (const entry of found) reportComparison(entry, found, facts);
  const lost = [...read, ...others].filter(({ path }) => !all.some((one) => one.path === path));
  reportUnlisted(
    texts.filter(({ ref }) => !lost.some((entry) => entry.ref === ref)),
    all,
    facts,
  );

  const order = new Map(texts.map(({ ref }, at) => [ref, at]));
  const orderOf = ({ ref }: Entry) => order.get(ref) ?? Infinity;
  return found
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.start - b.start)
    .flatMap((entry) => figureOf(entry, paragraphs, facts));
}

/** Where an entry’s words are; none, and a problem, if they are not in one sentence and only once. */
function placesOf<One extends Entry>(
  entry: One,
  texts: readonly RefText[],
  { file, placeOf }: FiguresFile,
): Placed<One>[] {
  const text = texts.find(({ ref }) => ref === entry.ref)?.text;
  if (text === undefined) {
    const reason = `expected a paragraph or list item of this report, found ${quote(entry.ref)} (unknown reference)`;
    addProblem(file, 'link-dangling', placeOf([...entry.path, 'ref']), reason);
    return [];
  }
  const places = findWholeWords(text, entry.quote).flatMap((start) => {
    const end = start + entry.quote.length;
    const sentence = sentencesWithPlaces(text).findIndex(
      (one) => one.start <= start && end <= one.end,
    );
    return sentence === -1 ? [] : [{ ...entry, start, end, sentence }];
  });
  if (places.length === 1) return places;
  const reason = `expected words that a sentence of ${entry.ref} has, once, found ${quote(entry.quote)} ${places.length} times`;
  addProblem(file, 'figure-quote', placeOf([...entry.path, 'quote']), reason);
  return [];
}

function reportOverlaps(entries: readonly Placed<Entry>[], { file, placeOf }: FiguresFile): void {
  for (const [at, { ref, start, end, path, quote: words }] of entries.entries()) {
    const other = entries
      .slice(0, at)
      .find((one) => one.ref === ref && one.start < end && start < one.end);
    if (!other) continue;
    const reason = `expected words apart from ${quote(other.quote)}, found ${quote(words)}`;
    addProblem(file, 'figure-overlap', placeOf([...path, 'quote']), reason);
  }
}

/** Report a group that is not in the list, and one in the list that no figure has. */
function reportGroups(
  entries: readonly (Entry & { groups: string[] })[],
  known: readonly string[],
  { file, placeOf }: FiguresFile,
): void {
  for (const { path, groups } of entries) {
    for (const [index, group] of groups.entries()) {
      if (known.includes(group)) continue;
      const reason = `expected a group of the list at the top, found ${quote(group)}`;
      addProblem(file, 'figure-group', placeOf([...path, 'groups', index]), reason);
    }
  }
  for (const [at, group] of known.entries()) {
    if (entries.some(({ groups }) => groups.includes(group))) continue;
    const reason = `expected a group that a figure has, found ${quote(group)}`;
    addProblem(file, 'figure-group', placeOf(['groups', at]), reason);
  }
}

function reportComparison(
  entry: Placed<FigureEntry>,
  entries: readonly Placed<FigureEntry>[],
  { file, placeOf }: FiguresFile,
): void {
  const { ref, sentence, comparedWith, path } = entry;
  if (comparedWith === undefined) return;
  const other = entries.find((one) => one.ref === ref && one.quote === comparedWith);
  if (other && other !== entry && other.sentence === sentence) return;
  const reason = `expected the quote of another figure in the same sentence, found ${quote(comparedWith)}`;
  addProblem(file, 'figure-comparison', placeOf([...path, 'comparedWith']), reason);
}

/** Report each number of the text that is in the words of no entry. */
function reportUnlisted(
  texts: readonly RefText[],
  entries: readonly Placed<Entry>[],
  { file, placeOf }: FiguresFile,
): void {
  for (const { ref, text } of texts) {
    const own = entries.filter((entry) => entry.ref === ref);
    for (const { words, start, end } of numbersIn(text)) {
      if (own.some((entry) => entry.start <= start && end <= entry.end)) continue;
      const around = text.slice(Math.max(0, start - 20), end + 20).trim();
      const reason = `expected every number of the text among the figures or what is no figure, found ${quote(words)} in ${ref}: ${quote(around)}`;
      addProblem(file, 'number-unlisted', placeOf(['figures']), reason);
    }
  }
}

/** A figure of the model; none, and a problem, if neither its words nor an editor say its kind. */
function figureOf(
  entry: Placed<FigureEntry>,
  paragraphs: readonly StatedParagraph[],
  { file, placeOf }: FiguresFile,
): Figure[] {
  const { ref, quote: words, of, groups, comparedWith, path } = entry;
  const stated = readQuantity(words);
  const kind = entry.kind ?? stated?.kind;
  if (!kind) {
    const reason = `expected a kind for words without a number, found none for ${quote(words)}`;
    addProblem(file, 'figure-kind', placeOf(path), reason);
    return [];
  }
  const area = paragraphs.find((one) => one.ref === paragraphOf(ref))?.area;
  return [
    {
      ref,
      quote: words,
      value: entry.value === undefined ? (stated?.value ?? null) : entry.value,
      unit: entry.unit === undefined ? (stated?.unit ?? null) : entry.unit,
      kind,
      of,
      groups,
      ...(area && { area }),
      ...(comparedWith !== undefined && { comparedWith }),
    },
  ];
}

type FiguresFile = YamlFile<EditorialData['figures']>;

/** Words of the text that an editor listed, and the path of their entry in the file. */
interface Entry {
  ref: string;
  quote: string;
  path: PropertyKey[];
}

type FigureEntry = Entry & EditorialData['figures']['figures'][number];

/** An entry whose words were found. */
type Placed<One extends Entry> = One & {
  /** Where its words begin in the text, in UTF-16 units. */
  start: number;
  /** Where they end. */
  end: number;
  /** The position of their sentence in the text. */
  sentence: number;
};
