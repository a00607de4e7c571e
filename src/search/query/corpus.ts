import { longLabel } from '../../model/labels.ts';
import { parseRef } from '../../model/refs.ts';
import { required } from '../../text/required.ts';
import { stemOf, separateFamilies, tokenise } from '../../text/words.ts';
import type { Families, Token } from '../../text/words.ts';
import { findCompounds } from './compounds.ts';
import type { Compounds } from './compounds.ts';
import type { AbbreviationNames, CorpusData, CorpusParagraphData } from './corpus-data.ts';
import { readerNames } from './offers.ts';
import type { ReaderName } from './offers.ts';
import { namedThings } from './synonyms.ts';
import type { NamedThing } from './synonyms.ts';

/** Read the words of a report once, for all the searches to come. */
export function readCorpus(data: CorpusData): Corpus {
  const families = familiesOf(data);
  return indexCorpus(
    data,
    families,
    data.paragraphs.map((paragraph) => readParagraph(paragraph, data, families)),
  );
}

/**
 * Read the words of a report in short steps, so that a browser can react to its reader in between.
 *
 * @param pause Called between steps, about every ten paragraphs.
 */
export async function readCorpusInSteps(
  data: CorpusData,
  pause: () => Promise<void>,
): Promise<Corpus> {
  const families = familiesOf(data);
  await pause();
  const paragraphs: CorpusParagraph[] = [];
  for (const [at, paragraph] of data.paragraphs.entries()) {
    paragraphs.push(readParagraph(paragraph, data, families));
    if (at % STEP === STEP - 1) await pause();
  }
  return indexCorpus(data, families, paragraphs);
}

function readParagraph(
  paragraph: CorpusParagraphData,
  { sections }: CorpusData,
  families: Families,
): CorpusParagraph {
  const { ref, section, texts } = paragraph;
  const sentences = texts.flatMap((text, at) => placeSentences(text, at));
  return {
    ...paragraph,
    number: parseRef(ref).number,
    label: longLabel({ ref }),
    trail: required(sections[section], `a section ${section}`),
    texts: texts.map((text) => text.join(' ')),
    sentences,
    tokens: sentences.flatMap((sentence, at) => tokensOf(sentence, at, families)),
  };
}

function placeSentences(sentences: string[], text: number): PlacedSentence[] {
  let start = 0;
  return sentences.map((words) => {
    const sentence = { text, start, end: start + words.length, words };
    start = sentence.end + 1;
    return sentence;
  });
}

function tokensOf(
  { text, start, words }: PlacedSentence,
  sentence: number,
  families: Families,
): PlacedToken[] {
  return tokenise(words, families).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
    text,
    sentence,
  }));
}

function indexCorpus(data: CorpusData, families: Families, paragraphs: CorpusParagraph[]): Corpus {
  const occurrences = new Map<string, Occurrence[]>();
  const forms = new Map<string, Set<string>>();
  const vocabulary = new Map<string, number>();
  for (const [paragraph, { texts, tokens }] of paragraphs.entries()) {
    for (const [at, { exact, family, text, start, end }] of tokens.entries()) {
      add(occurrences, exact, { paragraph, at });
      forms.set(family, (forms.get(family) ?? new Set()).add(exact));
      const printed = required(texts[text], `text ${text}`).slice(start, end).toLowerCase();
      const word = printed.replace(/[’']s?$/, '');
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    }
  }
  const { places, paragraphsUrl } = data;
  const names = readerNames(data.alsoCalled, families);
  const compounds = findCompounds(
    paragraphs.map(({ tokens }) => tokens),
    families,
  );
  const things = namedThings(data.abbreviations, families);
  return {
    ...{ paragraphs, occurrences, forms, vocabulary, families },
    ...{ compounds, things, names, places, paragraphsUrl },
  };
}

/** The families that an editor separated, and each abbreviation with its plural: PCT, PCTs. */
function familiesOf({ families, abbreviations }: CorpusData): Families {
  const plurals = abbreviations.flatMap(pluralOf).filter(([word, base]) => stemOf(word) !== base);
  return new Map([...separateFamilies(families), ...plurals]);
}

function pluralOf({ short }: AbbreviationNames): [word: string, family: string][] {
  if (!/^\p{Lu}{2,}s?$/u.test(short)) return [];
  const base = short.replace(/s$/, '').toLowerCase();
  return [
    [base, base],
    [`${base}s`, base],
  ];
}

function add(occurrences: Map<string, Occurrence[]>, word: string, one: Occurrence): void {
  const known = occurrences.get(word);
  if (known) known.push(one);
  else occurrences.set(word, [one]);
}

/** How many paragraphs are read between two pauses. */
const STEP = 10;

export interface Corpus {
  paragraphs: CorpusParagraph[];
  /** By a word, every place where it stands, in report order. */
  occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** By a family, its words in the report. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every word as it is printed, in lower case, and how often the report says it. */
  vocabulary: ReadonlyMap<string, number>;
  families: Families;
  compounds: Compounds;
  /** What the report abbreviates. */
  things: NamedThing[];
  /** What readers call things. */
  names: ReaderName[];
  places: CorpusData['places'];
  paragraphsUrl: string;
}

/** One place of one word. */
export interface Occurrence {
  /** Which paragraph, counted from 0. */
  paragraph: number;
  /** Which of its words. */
  at: number;
}

export interface CorpusParagraph extends Omit<CorpusParagraphData, 'texts'> {
  /** As printed. */
  number: number;
  /** Its name: `Paragraph 38`. */
  label: string;
  /** The headings that it stands under, outermost first. */
  trail: string[];
  /** Its words, then each of its items’. */
  texts: string[];
  sentences: PlacedSentence[];
  tokens: PlacedToken[];
}

/** A sentence, and where it stands. */
export interface PlacedSentence {
  /** Which of the paragraph’s texts. */
  text: number;
  start: number;
  end: number;
  words: string;
}

export interface PlacedToken extends Token {
  /** Which of the paragraph’s texts it stands in. */
  text: number;
  /** Which of the paragraph’s sentences, counted through all its texts. */
  sentence: number;
}
