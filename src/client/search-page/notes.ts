import { FACETS, LONGEST_QUERY } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { NO_CHOICES } from './address.ts';
import type { Search } from './address.ts';
import type { FoundWhileTyping, Request } from './answer.ts';
import type { Note, NotePart } from './note.ts';

/**
 * The notes above the results of a search: what the report calls the thing, words that it does not
 * have and what may have been meant, what was left out of the query and what was added to it.
 */
export function notesOn({ search: asked, isTyping }: Request, found: FoundWhileTyping): Note[] {
  const isPlaceOnly = found.hits.length === 0 && found.places.length > 0;
  // A word that is still being typed is not yet wrong.
  const isExplained = isTyping || isPlaceOnly || found.placeNote !== undefined;
  return [
    ...(found.placeNote === undefined ? [] : [[found.placeNote]]),
    ...notesOnOffers(asked, found),
    ...(isExplained ? [] : notesOnUnknownWords(asked, found)),
    ...noteOnBeginnings(found),
    ...noteOnOtherNames(found),
    ...noteOnIgnoredWords(found),
    ...noteOnLength(found),
    ...noteOnChoices(asked),
  ];
}

/** What the report calls each thing that readers call otherwise, with links to search for it. */
function notesOnOffers(asked: Search, { offers }: FoundWhileTyping): Note[] {
  const byName = Map.groupBy(offers, ({ name }) => name);
  return [...byName.values()].map((same) => [
    'The report says ',
    ...same.flatMap(({ query, text, paragraphs }, index): NotePart[] => [
      ...(index === 0 ? [] : ['; ']),
      { text, search: { ...asked, q: query, choices: NO_CHOICES } },
      `: ${count(paragraphs, 'paragraph')}`,
    ]),
    '.',
  ]);
}

/** Nothing is said of a word where the count or an offer says it already. */
function notesOnUnknownWords(
  asked: Search,
  { unknown, offers, clauses }: FoundWhileTyping,
): Note[] {
  const offered = new Set(offers.map(({ name }) => name.toLowerCase()));
  return unknown
    .filter(({ text }) => !offered.has(text.toLowerCase()))
    .flatMap(({ text, suggestions }) => {
      const links = suggestions.map((word): NotePart[] => [
        { text: word, search: { ...asked, q: replaceWord(asked.q, text, word) } },
      ]);
      const question = links.length > 0 ? ['Did you mean ', ...listed(links, 'or'), '?'] : [];
      const fact = clauses.length > 1 ? [`No paragraph contains “${text}”. `] : [];
      const note = [...fact, ...question];
      return note.length > 0 ? [note] : [];
    });
}

function noteOnBeginnings({ beginnings }: FoundWhileTyping): Note[] {
  if (beginnings === undefined) return [];
  return [[`Words that begin with “${beginnings}”.`]];
}

function noteOnOtherNames({ also }: FoundWhileTyping): Note[] {
  if (also.length === 0) return [];
  const names = also.map((term): NotePart[] => [{ term }]);
  return [['Also found: ', ...listed(names, 'and'), '.']];
}

function noteOnIgnoredWords({ ignored }: FoundWhileTyping): Note[] {
  return ignored.length === 0 ? [] : [[`Ignored: ${ignored.join(', ')}.`]];
}

function noteOnLength({ isTooLong }: FoundWhileTyping): Note[] {
  return isTooLong ? [[`Only the first ${LONGEST_QUERY} characters of the search were used.`]] : [];
}

function noteOnChoices(asked: Search): Note[] {
  if (FACETS.every((facet) => asked.choices[facet].length === 0)) return [];
  const wider = { text: 'Search the full report', search: { ...asked, choices: NO_CHOICES } };
  return [['These results are filtered. ', wider, '.']];
}

function replaceWord(query: string, word: string, replacement: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase());
  if (at === -1) return replacement;
  return query.slice(0, at) + replacement + query.slice(at + word.length);
}

/** Several things as a list in a sentence: `a, b and c`. */
function listed(items: NotePart[][], by: 'and' | 'or'): NotePart[] {
  const type = by === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en-GB', { type })
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }) =>
      type === 'element' ? required(items[Number(value)], `item ${value} of a list`) : [value],
    );
}
