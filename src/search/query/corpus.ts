import { longLabel } from '../../model/labels.ts';
import { parseRef } from '../../model/refs.ts';
import { required } from '../../text/required.ts';
import { tokenise, wordForms } from '../../text/words.ts';
import type { Families, Token } from '../../text/words.ts';
import { findCompounds } from './compounds.ts';
import type { Compounds } from './compounds.ts';
import type { CorpusData, CorpusParagraphData, CorpusSection } from './corpus-data.ts';
import { readFamilies } from './families.ts';
import { placesByKey } from './named-places.ts';
import type { KeyedPlace } from './named-places.ts';
import { namedThings } from './named-things.ts';
import type { NamedThing } from './named-things.ts';

/** Read the words of a report once, for all the searches to come. */
export function readCorpus(data: CorpusData): Corpus {
  const families = readFamilies(data);
  const paragraphs: CorpusParagraph[] = [];
  for (const section of data.sections) {
    paragraphs.push(...readSection(section, families, paragraphs.length));
  }
  return indexCorpus(data, families, paragraphs);
}

/**
 * Read the words of a report in short steps, so that a browser can react to its reader in between.
 *
 * @param pause Called between steps, after each section.
 */
export async function readCorpusInSteps(
  data: CorpusData,
  pause: () => Promise<void>,
): Promise<Corpus> {
  const families = readFamilies(data);
  await pause();
  const paragraphs: CorpusParagraph[] = [];
  for (const section of data.sections) {
    paragraphs.push(...readSection(section, families, paragraphs.length));
    await pause();
  }
  return indexCorpus(data, families, paragraphs);
}

function readSection(
  section: CorpusSection,
  families: Families,
  before: number,
): CorpusParagraph[] {
  return section.paragraphs.map((paragraph, at) => ({
    ...readParagraph(paragraph, section, families),
    position: before + at,
  }));
}

function readParagraph(
  paragraph: CorpusParagraphData,
  section: CorpusSection,
  families: Families,
): Omit<CorpusParagraph, 'position'> {
  const { ref, texts } = paragraph;
  const sentences = texts.flatMap((text, at) => placeSentences(text, at));
  return {
    ref,
    number: parseRef(ref).number,
    label: longLabel({ ref }),
    trail: section.trail,
    facets: facetsOf(paragraph, section),
    editorialAreas: paragraph.editorialAreas ?? [],
    texts: texts.map((text) => text.join(' ')),
    sentences,
    tokens: sentences.flatMap((sentence, at) => tokensOf(sentence, at, families)),
  };
}

function facetsOf(
  { kinds = [], statedAreas = [], editorialAreas = [] }: CorpusParagraphData,
  { part, area }: CorpusSection,
): CorpusParagraph['facets'] {
  const areas = [...(area === undefined ? [] : [area]), ...statedAreas, ...editorialAreas];
  return { area: areas.length > 0 ? areas : ['none'], part: [part], kind: kinds };
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
  const { paragraphsUrl } = data;
  const places = placesByKey(data.places);
  const readerWords = new Set(data.readerWords.map((word) => wordForms(word, families).family));
  const compounds = findCompounds(
    paragraphs.map(({ tokens }) => tokens),
    families,
  );
  const things = namedThings(data.abbreviations, families);
  return {
    ...{ paragraphs, occurrences, forms, vocabulary, families },
    ...{ compounds, things, readerWords, places, paragraphsUrl },
  };
}

function add(occurrences: Map<string, Occurrence[]>, word: string, one: Occurrence): void {
  const known = occurrences.get(word);
  if (known) known.push(one);
  else occurrences.set(word, [one]);
}

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
  /** The families of words by which readers call something that the report calls otherwise. */
  readerWords: ReadonlySet<string>;
  places: KeyedPlace[];
  paragraphsUrl: string;
}

/** One place of one word. */
export interface Occurrence {
  /** Which paragraph, counted from 0. */
  paragraph: number;
  /** Which of its words. */
  at: number;
}

/** The ways in which results can be narrowed. */
export type FacetName = 'area' | 'part' | 'kind';

export interface CorpusParagraph {
  ref: string;
  /** Its place in the report, counted from 0. */
  position: number;
  /** As printed. */
  number: number;
  /** Its name: `Paragraph 38`. */
  label: string;
  /** The headings that it stands under, outermost first. */
  trail: string[];
  /** The values that it has of each facet. */
  facets: Record<FacetName, string[]>;
  /** Those of its areas that an editor linked it to. */
  editorialAreas: string[];
  /** Its words, then each of its items’. */
  texts: string[];
  sentences: PlacedSentence[];
  tokens: PlacedToken[];
}

/** A sentence, and where it stands. */
interface PlacedSentence {
  /** Which of the paragraph’s texts. */
  text: number;
  start: number;
  end: number;
  words: string;
}

interface PlacedToken extends Token {
  /** Which of the paragraph’s texts it stands in. */
  text: number;
  /** Which of the paragraph’s sentences, counted through all its texts. */
  sentence: number;
}
