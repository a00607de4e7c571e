/** What a page says of a term where it is used. */
export interface GlossaryNote {
  /** Its anchor on the page of the glossary. */
  slug: string;
  name: string;
  /** What it stands for, or what it means. */
  meaning: string;
  /** Who says so, as a sentence. */
  basis: string;
  /** How many paragraphs use it. */
  uses: number;
}
