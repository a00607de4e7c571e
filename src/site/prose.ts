import { renderProse } from '../prose/index.ts';
import { crossReferences } from './cross-references.ts';
import { report } from './report.ts';

/** A run of the report’s own words as HTML, its abbreviations and cross-references marked up. */
export function wordsHtml(text: string): string {
  return renderProse(text, { abbreviations: report.abbreviations, crossReferences });
}
