import { labelInSentence } from '../../model/labels.ts';
import { paragraphOf, positionOf } from '../../model/refs.ts';
import { capitalise } from '../../text/capitalise.ts';
import { required } from '../../text/required.ts';
import { truncate } from '../../text/truncate.ts';
import { cleanQuery } from './clean.ts';
import type { Corpus } from './corpus.ts';
import { placeWordsOf, asPhrase } from './named-places.ts';
import type { KeyedPlace } from './named-places.ts';
import type { Numbered } from './numbered.ts';

/** What a query names: paragraphs and list items by number, areas, parts, sections and pages by name. */
export function findPlaces(
  query: string,
  numbered: Numbered | undefined,
  corpus: Corpus,
): { places: FoundPlace[]; placeNote?: string } {
  const byNumber = (numbered?.refs ?? []).map((ref) => placeOf(ref, corpus));
  const places = [...byNumber, ...placesNamed(query, corpus.places)];
  return numbered?.note === undefined ? { places } : { places, placeNote: numbered.note };
}

/** Those of some places that a query names, but not by a word that it excludes. */
export function placesNamed(query: string, places: readonly KeyedPlace[]): FoundPlace[] {
  const words = placeWordsOf(cleanQuery(query).replaceAll(EXCLUDED, ' '));
  const key = words.join('');
  const phrase = asPhrase(words);
  return places
    .filter(({ keys, phrases }) => keys.has(key) || phrases.some((name) => phrase.includes(name)))
    .map(({ url, line }) => ({ url, text: line }));
}

/** A paragraph or list item with its name and its first words. */
function placeOf(ref: string, { paragraphs }: Corpus): FoundPlace {
  const own = paragraphOf(ref);
  const paragraph = required(
    paragraphs.find((one) => one.ref === own),
    ref,
  );
  const text = required(paragraph.texts[positionOf(ref)], ref);
  const fragment = ref === own ? '' : `#${ref}`;
  return {
    url: `${paragraph.url}${fragment}`,
    text: `${capitalise(labelInSentence(ref))}: ${truncate(text, OPENING)}`,
  };
}

const EXCLUDED = /(?<!\S)-\S+/g;

/** How many characters of a paragraph are shown. */
const OPENING = 80;

/** A link to something that a query names. */
export interface FoundPlace {
  url: string;
  text: string;
}
