import { countMentions } from '../../search/query/index.ts';
import type { FoundWhileTyping, Hit } from '../../search/query/index.ts';
import { count } from '../../text/count.ts';
import type { Search } from './address.ts';
import type { NotePart } from './note.ts';

/**
 * How much was found. For one word or phrase, how many paragraphs and mentions; for several words, in
 * how many paragraphs they all are, and in how many they appear together, with a link to that phrase.
 *
 * @param hits What the whole search finds.
 */
export function totalOf(asked: Search, found: FoundWhileTyping, hits: Hit[]): NotePart[] {
  if (hits.length === 0 && found.places.length > 0) {
    return [`${count(found.places.length, 'place')} found`];
  }
  if (hits.length === 0 && found.placeNote !== undefined) return [found.placeNote];
  if (found.clauses.every(({ isExcluded }) => isExcluded)) return ['Enter a word to search for.'];
  if (!found.isSeveral) {
    const [unknown, ...more] = found.unknown;
    if (found.hits.length === 0 && unknown !== undefined && more.length === 0) {
      return [`No paragraph has “${unknown}”`];
    }
    return [`${count(hits.length, 'paragraph')}, ${count(countMentions(hits), 'mention')}`];
  }
  if (hits.length === 0) return ['No paragraph has all of these words'];
  const verb = hits.length === 1 ? 'has' : 'have';
  return [
    `${count(hits.length, 'paragraph')} ${verb} all of these words`,
    ...togetherIn(asked, found, hits),
  ];
}

function togetherIn(asked: Search, { phrase }: FoundWhileTyping, hits: Hit[]): NotePart[] {
  const number = hits.filter(({ isTogether }) => isTogether).length;
  if (phrase === undefined || number === 0) return [];
  return [
    '; ',
    { text: `in ${number} they appear together as typed`, search: { ...asked, q: `"${phrase}"` } },
  ];
}
