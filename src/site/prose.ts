import { renderProse } from '../prose/index.ts';
import { crossReferences } from './cross-references.ts';
import type { GlossaryEntry } from './glossary.ts';
import { glossaryPattern } from './glossary.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

/**
 * A run of the report’s own words as HTML, its abbreviations and cross-references marked up.
 *
 * @param explained The entries of the glossary to which their first use in these words is to be linked.
 */
export function wordsHtml(text: string, explained: readonly GlossaryEntry[] = []): string {
  return renderProse(text, {
    abbreviations: report.abbreviations,
    crossReferences,
    terms: explained.map((entry) => ({
      pattern: glossaryPattern(entry),
      url: urls.glossary(entry.slug),
    })),
  });
}
