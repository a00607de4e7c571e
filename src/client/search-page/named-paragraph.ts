import { findPlace } from '../../search/query/index.ts';
import type { Corpus, FoundPlace } from '../../search/query/index.ts';
import { annexName, labelInSentence, longLabel } from '../../model/labels.ts';
import type { Note } from './note.ts';

/** The paragraph or list item that a query names by its number, or why there is none. */
export function findNamedParagraph(query: string, { paragraphs }: Corpus): FoundPlace | undefined {
  const places = paragraphs.map(({ ref, number, texts, facets }) => ({
    ref,
    number,
    items: texts.length - 1,
    isRecommendation: facets.kind.includes('recommendation'),
  }));
  return findPlace(query, places);
}

/** A note that links to a paragraph named by its number, or says why it cannot. */
export function noteOnNamedParagraph(place: FoundPlace): Note {
  switch (place.kind) {
    case 'place': {
      const { ref } = place;
      return { content: [{ text: `Go to ${labelInSentence(ref)}`, ref }], goTo: ref };
    }
    case 'out-of-range': {
      const series = annexName(place.series) ?? 'The report';
      return { content: [`${series} has paragraphs 1 to ${place.last}.`] };
    }
    case 'no-recommendation':
      return noteWithLink(place.ref, 'is not a recommendation');
    case 'no-item': {
      const items = place.items === 0 ? 'no list items' : `list items 1 to ${place.items}`;
      return noteWithLink(place.ref, `has ${items}`);
    }
  }
}

function noteWithLink(ref: string, fact: string): Note {
  return { content: [`${longLabel({ ref })} ${fact}. `, { text: 'Go to it', ref }, '.'] };
}
