import { FACETS, LONGEST_QUERY, search } from '../../search/query/index.ts';
import type { Corpus, searchWhileTyping } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { NO_CHOICES } from './address.ts';
import type { Search } from './address.ts';
import type { Note, NotePart } from './note.ts';
import { findNamedParagraph, noteOnNamedParagraph } from './named-paragraph.ts';

/**
 * The notes above the results of a search: the paragraph that it names by number, what was left out
 * or added, words that the report does not have and what may have been meant.
 */
export function notesOn(asked: Search, found: Found, corpus: Corpus): Note[] {
  const named = findNamedParagraph(asked.q, corpus);
  const isNumber = named !== undefined && (named.kind === 'place' || found.hits.length === 0);
  const isExplained = isNumber || found.beginnings !== undefined;
  return [
    ...(isNumber ? [noteOnNamedParagraph(named)] : []),
    ...noteOnLength(asked),
    ...noteOnChoices(asked),
    ...(isExplained ? [] : noteOnNothing(asked, found, corpus)),
    ...noteOnOtherNames(found),
    ...noteOnBeginnings(found),
    ...(isExplained ? [] : notesOnUnknownWords(asked, found)),
  ];
}

function noteOnLength({ q }: Search): Note[] {
  if (q.length <= LONGEST_QUERY) return [];
  return [{ content: [`Only the first ${LONGEST_QUERY} characters of the search were used.`] }];
}

function noteOnChoices(asked: Search): Note[] {
  if (FACETS.every((facet) => asked.choices[facet].length === 0)) return [];
  const wider = { text: 'Search the full report', search: { ...asked, choices: NO_CHOICES } };
  return [{ content: ['These results are filtered. ', wider, '.'] }];
}

/** Why a query whose words are all in the report finds nothing. */
function noteOnNothing(asked: Search, { query, hits, unknown }: Found, corpus: Corpus): Note[] {
  const wanted = query.filter(({ isExcluded }) => !isExcluded);
  if (wanted.length === 0) return [{ content: ['Enter a word to search for.'] }];
  if (hits.length > 0 || unknown.length > 0 || wanted.length === 1) return [];
  const each = wanted.map(({ text }): NotePart[] => [
    { text, search: { ...asked, q: text } },
    ` (${search(text, corpus).hits.length})`,
  ]);
  return [{ content: ['No paragraph contains all of these words: ', ...listed(each, 'and'), '.'] }];
}

function noteOnOtherNames({ also }: Found): Note[] {
  if (also.length === 0) return [];
  const names = also.map((term): NotePart[] => [{ term }]);
  return [{ content: ['Also found: ', ...listed(names, 'and'), '.'] }];
}

function noteOnBeginnings({ beginnings }: Found): Note[] {
  if (beginnings === undefined) return [];
  const text = `No paragraph contains “${beginnings}”. These contain words that begin with it.`;
  return [{ content: [text] }];
}

function notesOnUnknownWords(asked: Search, { unknown }: Found): Note[] {
  return unknown.map(({ text, suggestions }) => {
    const links = suggestions.map((word): NotePart[] => [
      { text: word, search: { ...asked, q: replaceWord(asked.q, text, word) } },
    ]);
    const question = links.length > 0 ? [' Did you mean ', ...listed(links, 'or'), '?'] : [];
    return { content: [`No paragraph contains “${text}”.`, ...question] };
  });
}

function replaceWord(query: string, word: string, replacement: string): string {
  const at = query.toLowerCase().indexOf(word.toLowerCase());
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

type Found = ReturnType<typeof searchWhileTyping>;
