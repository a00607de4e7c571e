const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, without the spaces between them. */
export function sentencesOf(text: string): string[] {
  return sentencesWithPlaces(text).map(({ start, end }) => text.slice(start, end));
}

/** The start and end of each sentence of a text, in UTF-16 units, without the spaces between them. */
export function sentencesWithPlaces(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
