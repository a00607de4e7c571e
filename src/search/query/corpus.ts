import { longLabel } from '../../model/labels.ts';
import { paragraphSlug, parseRef } from '../../model/refs.ts';
import { tokenise, wordForms } from '../../text/words.ts';
import type { Families, Token } from '../../text/words.ts';
import { findCompounds } from './compounds.ts';
import type { Compounds } from './compounds.ts';
import { refIn } from './corpus-data.ts';
import type { CorpusData, CorpusParagraphData, CorpusSection } from './corpus-data.ts';
import { readFamilies } from './families.ts';
import { placesByKey } from './named-places.ts';
import type { KeyedPlace } from './named-places.ts';
import { namedThings } from './named-things.ts';
import type { NamedThing } from './named-things.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';

/** Read the words of a report once, for all the searches to come. */
export function readCorpus(data: CorpusData): Corpus {
  return finish(corpusSteps(data));
}

/** Read the words of a report, in steps. */
export function* corpusSteps(data: CorpusData): Steps<Corpus> {
  const families = readFamilies(data);
  yield;
  // A few words first: on a slow phone the code for words is not yet compiled.
  const namingWords = data.namingWords.split(' ');
  const namingFamilies = namingWords.map((word) => wordForms(word, families).family);
  yield;
  const things = namedThings(data.abbreviations, families);
  yield;
  const paragraphs: CorpusParagraph[] = [];
  const occurrences = new Map<string, Occurrence[]>();
  const forms = new Map<string, Set<string>>();
  for (const section of data.sections) {
    for (const paragraph of readSection(section, data.paragraphsUrl, families, paragraphs.length)) {
      paragraphs.push(paragraph);
      for (const [at, { exact, family }] of paragraph.tokens.entries()) {
        add(occurrences, exact, { paragraph: paragraph.position, at });
        forms.set(family, (forms.get(family) ?? new Set()).add(exact));
      }
      // The first paragraph is a step of its own: it takes as long as many later ones.
      if (paragraphs.length % STEP === 1) yield;
    }
  }
  yield;
  const places = placesByKey(data.places);
  yield;
  const texts = paragraphs.map(({ tokens }) => tokens);
  const compounds = findCompounds(texts, families);
  yield;
  return {
    paragraphs,
    occurrences,
    forms,
    families,
    places,
    compounds,
    things,
    namingFamilies,
  };
}

/**
 * How many paragraphs are read in a step. It takes less than a millisecond, but many times that on a
 * slow phone, where the code is not yet compiled.
 */
const STEP = 3;

function* readSection(
  section: CorpusSection,
  folder: string,
  families: Families,
  before: number,
): Generator<CorpusParagraph, void, void> {
  for (const [at, paragraph] of section.paragraphs.entries()) {
    const ref = refIn(section, at);
    yield {
      ...readParagraph(paragraph, section, families),
      ref,
      number: parseRef(ref).number,
      label: longLabel(ref),
      position: before + at,
      url: `${folder}${paragraphSlug(ref)}/`,
    };
  }
}

function readParagraph(
  paragraph: CorpusParagraphData,
  section: CorpusSection,
  families: Families,
): Omit<CorpusParagraph, 'ref' | 'number' | 'label' | 'position' | 'url'> {
  const { texts } = paragraph;
  const sentences = texts.flatMap((text, at) => placeSentences(text, at));
  return {
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
  families: Families;
  compounds: Compounds;
  /** What the report abbreviates. */
  things: NamedThing[];
  /** The families of words that may find more than their exact hits, each once for each thing it names. */
  namingFamilies: readonly string[];
  places: KeyedPlace[];
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
  /** The address of its page. */
  url: string;
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
