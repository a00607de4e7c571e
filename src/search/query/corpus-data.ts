import { paragraphRef, parseRef } from '../../model/refs.ts';

/** The ref of a paragraph of a section, counted from 0. */
export function refIn({ first }: Pick<CorpusSection, 'first'>, at: number): string {
  const { series, number } = parseRef(first);
  return paragraphRef(series, number + at);
}

/** What search knows of a report, as it is sent to a reader’s browser. */
export interface CorpusData {
  /** In report order, each with its own paragraphs. */
  sections: CorpusSection[];
  abbreviations: AbbreviationNames[];
  /** Words that share a stem but are different words, as `encodeFamilies` writes them. */
  families: string;
  /**
   * The single words of the report that may find more than its exact hits: readers call something
   * otherwise so, or a subject or an entry of the glossary has the name. They are in small letters with
   * spaces between, each as often as it names something.
   */
  namingWords: string;
  /** What can be found by its name: areas, parts, sections and pages. */
  places: NamedPlace[];
  /** The address that the addresses of all paragraphs begin with: `/paragraphs/`. */
  paragraphsUrl: string;
}

export interface CorpusParagraphData {
  /** Its words, then each of its items’, as sentences that joined by a space give the text. */
  texts: string[][];
  /** `recommendation`, `grade`, `figure` or `list`; absent where it is none of them. */
  kinds?: string[];
  /** Other areas that the report itself says it is about. */
  statedAreas?: string[];
  /** Other areas that an editor linked it to. */
  editorialAreas?: string[];
}

export interface CorpusSection {
  /** The headings from the outermost to its own. */
  trail: string[];
  part: string;
  /** The slug of the area that it is about. */
  area?: string;
  /** The ref of its first paragraph; the others are numbered on from it. */
  first: string;
  paragraphs: CorpusParagraphData[];
}

export interface AbbreviationNames {
  short: string;
  expansion: string;
  /** The short form that this is another spelling of. */
  variantOf?: string;
}

/** Something of the report or the site that has a name and an address. */
export interface NamedPlace {
  name: string;
  otherNames?: string[];
  url: string;
  /** What it is: `area: judged 1 inadequate, 12 paragraphs`. */
  what: string;
  /** Whether a query finds it that has its name among other words. */
  isAmongWords?: boolean;
}
