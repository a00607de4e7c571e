import type { FoundWhileTyping } from '../../search/query/index.ts';
import { LONGEST_QUERY } from '../../search/query/index.ts';
import { listed } from './listed.ts';
import type { Note, NotePart } from './note.ts';

/**
 * The notes above the results of a search: what was left out of the query and what was added to it.
 *
 * @param help The notes that help with the reader’s words.
 */
export function notesOn(found: FoundWhileTyping, help: readonly Note[]): Note[] {
  return [
    ...noteOnPlace(found),
    ...help,
    ...noteOnBeginnings(found),
    ...noteOnOtherNames(found),
    ...noteOnIgnoredWords(found),
    ...noteOnLength(found),
  ];
}

/** Where nothing else is found, the count says it. */
function noteOnPlace({ placeNote, hits, places }: FoundWhileTyping): Note[] {
  const isSaid = hits.length === 0 && places.length === 0;
  return placeNote === undefined || isSaid ? [] : [[placeNote]];
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
