const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, each without the space that follows it. */
export function sentencesOf(text: string): string[] {
  return sentencesWithPlaces(text).map(({ start, end }) => text.slice(start, end));
}

/** Where each sentence of a text begins and ends, without the space that follows it. */
export function sentencesWithPlaces(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
}
