import { longLabel } from '../model/labels.ts';
import { paragraphOf, paragraphSlug, REF } from '../model/refs.ts';
import type { Report } from '../model/schema.ts';
import { urls } from './urls.ts';

/**
 * The pages for paragraphs that an earlier version of the report had: each leads from the old address
 * to the present one. An item’s old address is on its paragraph’s page, so it needs none.
 */
export function aliasPages({ aliases = [] }: Pick<Report, 'aliases'>): AliasPage[] {
  const ofParagraphs = aliases.filter(({ from }) => REF.test(from) && paragraphOf(from) === from);
  return ofParagraphs.map(({ from, to }) => ({
    slug: paragraphSlug(from),
    was: longLabel(from),
    is: longLabel(to),
    url: urls.paragraph(to),
  }));
}

export interface AliasPage {
  /** The last step of the old address: `85`, `a7`. */
  slug: string;
  /** What the paragraph was called. */
  was: string;
  /** What it is called now. */
  is: string;
  /** Its present address. */
  url: string;
}
