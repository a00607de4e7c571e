import { tokenise } from '../../text/words.ts';
import type { Families, WordForms } from '../../text/words.ts';
import type { NamedPlace } from './corpus-data.ts';
import type { FigureGroup } from './figures-asked.ts';

/** The names that readers use, as words to compare. */
export function readReaderNames(data: readonly ReaderNameData[], families: Families): ReaderName[] {
  return data.flatMap(({ names, report }) =>
    names.map((name) => ({ words: wordsOfName(name, families), report })),
  );
}

/** The words of a name, as they are compared. */
export function wordsOfName(name: string, families: Families): WordForms[] {
  return tokenise(name.replaceAll("'", '’'), families);
}

/** Names that a search may find beside its exact hits, as they are sent to a reader’s browser. */
export interface NamesData {
  /** What readers call things. */
  readers: ReaderNameData[];
  /** The subjects of the index and the entries of the glossary. */
  places: NamedPlace[];
  /** Whose figures the report has. */
  figures: FigureGroup[];
}

/** What readers call a thing, and the report’s words for it. */
export interface ReaderNameData {
  names: string[];
  report: string[];
}

export interface ReaderName {
  words: WordForms[];
  report: string[];
}
