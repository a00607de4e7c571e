import type { FoundWhileTyping } from '../../search/query/index.ts';
import { cleanQuery } from '../../search/query/more.ts';
import type { Help } from '../../search/query/more.ts';
import { count } from '../../text/count.ts';
import { required } from '../../text/required.ts';
import { findWholeWords, hasWholeWords } from '../../text/whole-words.ts';
import { NO_CHOICES } from './address.ts';
import type { Search } from './address.ts';
import type { Request } from './answer.ts';
import { listed } from './listed.ts';
import type { Note, NotePart } from './note.ts';

/**
 * What the report calls the things of a query, words that it lacks, what may have been meant, and by
 * what the results are filtered.
 *
 * @param chosen The names of what is chosen in the facets.
 */
export function helpNotes(
  { search: asked, isTyping }: Request,
  found: FoundWhileTyping,
  help: Help,
  chosen: readonly string[],
): Note[] {
  const isPlaceOnly = found.hits.length === 0 && found.places.length > 0;
  // A word that may go on to be one of the report’s is not yet wrong.
  const isBegun = isTyping && help.isBeginning;
  const isExplained = isBegun || isPlaceOnly || found.placeNote !== undefined;
  return [
    ...notesOnOffers(asked, help),
    ...noteOnEither(asked, found),
    ...(isExplained ? [] : notesOnUnknownWords(asked, found, help)),
    ...noteOnChoices(asked, found, chosen),
  ];
}

function noteOnChoices(
  asked: Search,
  { hits }: FoundWhileTyping,
  chosen: readonly string[],
): Note[] {
  if (chosen.length === 0) return [];
  const wider = { text: 'The full report', search: { ...asked, choices: NO_CHOICES } };
  return [[`Filtered: ${chosen.join(', ')}. `, wider, `: ${count(hits.length, 'paragraph')}.`]];
}

/** In small letters “or” is a small word, and is ignored; a reader may have meant either of two words. */
function noteOnEither(asked: Search, { ignored, clauses }: FoundWhileTyping): Note[] {
  if (!ignored.includes('or') || clauses.length < 2) return [];
  const either = asked.q.replaceAll(/"[^"]*"|(?<=\s)or(?=\s)/g, (text) =>
    text === 'or' ? 'OR' : text,
  );
  if (either === asked.q) return [];
  return [['To find either, search for ', { text: either, search: { ...asked, q: either } }, '.']];
}

/** What the report calls each thing that readers call otherwise, with links to search for it. */
function notesOnOffers(asked: Search, { offers }: Help): Note[] {
  const byName = Map.groupBy(offers, ({ name }) => name);
  return [...byName.values()].map((same) => [
    'The report says ',
    ...same.flatMap(({ query, text, paragraphs }, index): NotePart[] => [
      ...(index === 0 ? [] : ['; ']),
      ...offered(text, query, asked),
      `: ${count(paragraphs, 'paragraph')}`,
    ]),
    '.',
  ]);
}

/** The link to an offered search; where that has more than the report’s words, all of it is shown. */
function offered(text: string, query: string, asked: Search): NotePart[] {
  const search = { ...asked, q: query, choices: NO_CHOICES };
  const isWhole = query.replaceAll('"', '') === text;
  return isWhole ? [{ text, search }] : [`${text}, for `, { text: query, search }];
}

/** Nothing is said of a word where the count or an offer says it already. */
function notesOnUnknownWords(
  asked: Search,
  { unknown, clauses }: FoundWhileTyping,
  { offers, suggestions }: Help,
): Note[] {
  const offered = offers.map(({ name }) => name.toLowerCase());
  return unknown
    .filter((text) => !offered.some((name) => hasWholeWords(name, text.toLowerCase())))
    .flatMap((text) => {
      const links = (suggestions.get(text) ?? []).map((word): NotePart[] => [
        { text: word, search: { ...asked, q: replaceWord(asked.q, text, word) } },
      ]);
      const question = links.length > 0 ? ['Did you mean ', ...listed(links, 'or'), '?'] : [];
      const fact = clauses.length > 1 ? [`No paragraph contains “${text}”. `] : [];
      const note = [...fact, ...question];
      return note.length > 0 ? [note] : [];
    });
}

/** Replace a word of the query, but not the same letters within a longer word. */
function replaceWord(query: string, word: string, replacement: string): string {
  const cleaned = cleanQuery(query);
  const at = required(findWholeWords(cleaned, word)[0], `the word “${word}” in “${cleaned}”`);
  return cleaned.slice(0, at) + replacement + cleaned.slice(at + word.length);
}
