/** What search knows of a report, as it is sent to a reader’s browser. */
export interface CorpusData {
  /** In report order. */
  paragraphs: CorpusParagraphData[];
  /** By a section’s slug, the headings from the outermost to its own. */
  sections: Record<string, string[]>;
  abbreviations: AbbreviationNames[];
  /** Words that share a stem and are different words: groups of families. */
  families: string[][][];
  /** What readers call a thing, and the report’s words for it. */
  alsoCalled: { names: string[]; report: string[] }[];
  /** What can be found by its name: areas, parts, sections and pages. */
  places: NamedPlace[];
  /** The address that the addresses of all paragraphs begin with: `/paragraphs/`. */
  paragraphsUrl: string;
}

export interface CorpusParagraphData {
  ref: string;
  /** Its words, then each of its items’, as sentences that joined by a space give the text. */
  texts: string[][];
  /** The slug of its section. */
  section: string;
  /** The values that it has of each facet. */
  facets: Record<FacetName, string[]>;
  /** Those of its areas that an editor linked it to. */
  editorialAreas?: string[];
}

/** The ways in which results can be narrowed. */
export type FacetName = 'area' | 'part' | 'kind';

export interface AbbreviationNames {
  short: string;
  expansion: string;
  variantOf: string | null;
}

/** Something of the report or the site that has a name and an address. */
export interface NamedPlace {
  names: string[];
  url: string;
  /** What it is, in one line. */
  line: string;
}
