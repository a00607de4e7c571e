const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, without the spaces between them. */
export function sentencesOf(text: string): string[] {
  return sentencesWithPlaces(text).map(({ start, end }) => text.slice(start, end));
}

/**
 * The start and end of each sentence of a text, in UTF-16 units, without the spaces between them.
 * Several stages of the parser ask for the sentences of the same texts, and finding them is slow.
 */
export function sentencesWithPlaces(text: string): readonly { start: number; end: number }[] {
  const known = cache.get(text);
  if (known) return known;

  const places = [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
  if (cache.size === MOST_TEXTS) cache.clear();
  cache.set(text, places);
  return places;
}

const cache = new Map<string, readonly { start: number; end: number }[]>();
/** More than the texts of a report. */
const MOST_TEXTS = 1000;
