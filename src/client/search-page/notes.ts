import { FACETS, findPlace, LONGEST_QUERY, search } from '../../search/query/index.ts';
import type { Corpus, Found, FoundPlace } from '../../search/query/index.ts';
import type { SearchState } from './state.ts';

/**
 * What is to be said of a search beside its results: the place that it names, other names that were
 * found, beginnings, words that are nowhere in the report and what may have been meant.
 */
export function notesOn(
  { q, choices }: SearchState,
  found: Found & { beginnings?: string },
  corpus: Corpus,
  { searchUrl, placeUrl, wideUrl }: NoteLinks,
): HTMLElement[] {
  const { also, unknown, hits, beginnings } = found;
  const isNarrowed = FACETS.some((facet) => choices[facet].length > 0);
  const place = findPlace(q, placesIn(corpus));
  const isExplained = place !== undefined && (place.kind === 'place' || hits.length === 0);
  return [
    ...(place && isExplained ? noteOnPlace(place, corpus, placeUrl) : []),
    ...(q.length > LONGEST_QUERY
      ? [note(`Only the first ${LONGEST_QUERY} characters of the search were used.`)]
      : []),
    ...(isNarrowed
      ? [note('These results are filtered. ', link('Search the full report', wideUrl), '.')]
      : []),
    ...(isExplained || beginnings ? [] : noteOnNothing(found, corpus, searchUrl)),
    ...(also.length > 0 ? [note('Also found: ', ...withCommas(also.map(italic)), '.')] : []),
    ...(beginnings
      ? [note(`No paragraph contains “${beginnings}”. These contain words that begin with it.`)]
      : []),
    ...(isExplained || beginnings
      ? []
      : unknown.map(({ text, suggestions }) => {
          const links = suggestions.map((word) =>
            link(word, searchUrl(replaceWord(q, text, word))),
          );
          const didYouMean =
            links.length > 0 ? [' Did you mean ', ...withCommas(links, ' or '), '?'] : [];
          return note(`No paragraph contains “${text}”.`, ...didYouMean);
        })),
  ];
}

/** Why a query of words that the report does say finds nothing. */
function noteOnNothing(
  { query, hits, unknown }: Found,
  corpus: Corpus,
  url: NoteLinks['searchUrl'],
) {
  const asked = query.filter(({ isExcluded }) => !isExcluded);
  if (asked.length === 0) return [note('Enter a word to search for.')];
  if (hits.length > 0 || unknown.length > 0 || asked.length === 1) return [];
  const each = asked.map(({ text }) => {
    const { length } = search(text, corpus).hits;
    const parts = document.createElement('span');
    parts.append(link(text, url(text)), ` (${length})`);
    return parts;
  });
  return [note('No paragraph contains all of these words: ', ...withCommas(each), '.')];
}

function noteOnPlace(place: FoundPlace, corpus: Corpus, url: NoteLinks['placeUrl']): HTMLElement[] {
  const labelOf = (ref: string) =>
    corpus.paragraphs.find((paragraph) => paragraph.ref === ref.replace(/-.*/, ''))?.label ?? ref;
  switch (place.kind) {
    case 'place': {
      const [, item] = place.ref.split('-');
      const name = `${lower(labelOf(place.ref))}${item ? `, list item ${item}` : ''}`;
      const entry = note(link(`Go to ${name}`, url(place.ref)));
      entry.dataset['goTo'] = place.ref;
      return [entry];
    }
    case 'out-of-range': {
      const series = place.letter === 'p' ? 'The report' : `Annex ${place.letter.toUpperCase()}`;
      return [note(`${series} has paragraphs 1 to ${place.last}.`)];
    }
    case 'no-recommendation':
      return [
        note(
          `${labelOf(place.ref)} is not a recommendation. `,
          link('Go to it', url(place.ref)),
          '.',
        ),
      ];
    case 'no-item': {
      const has = place.items === 0 ? 'no list items' : `list items 1 to ${place.items}`;
      return [note(`${labelOf(place.ref)} has ${has}. `, link('Go to it', url(place.ref)), '.')];
    }
  }
}

function placesIn({ paragraphs }: Corpus) {
  return paragraphs.map(({ ref, number, texts, facets }) => ({
    ref,
    number,
    items: texts.length - 1,
    isRecommendation: facets.kind.includes('recommendation'),
  }));
}

function replaceWord(query: string, word: string, by: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase());
  return query.slice(0, at) + by + query.slice(at + word.length);
}

function note(...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function link(text: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.append(text);
  return element;
}

function italic(text: string): HTMLElement {
  const element = document.createElement('i');
  element.append(text);
  return element;
}

function withCommas(nodes: Node[], last = ' and '): (string | Node)[] {
  return nodes.flatMap((node, index) => {
    if (index === 0) return [node];
    return [index === nodes.length - 1 ? last : ', ', node];
  });
}

function lower(label: string): string {
  return label.startsWith('Annex') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

interface NoteLinks {
  /** The address of a search. */
  searchUrl: (query: string) => string;
  /** The address of the same search without a choice of area, part or kind. */
  wideUrl: string;
  /** The address of a paragraph or item in the report. */
  placeUrl: (ref: string) => string;
}
