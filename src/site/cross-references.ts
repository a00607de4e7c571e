import type { CrossReference } from '../prose/index.ts';
import { partName } from '../model/headings.ts';
import { textsOf } from '../model/texts.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

/**
 * The words by which the report refers to itself, to its own sections (an area’s name in quotes,
 * annex B) and to documents outside it.
 */
export const crossReferences: readonly CrossReference[] = [
  { words: 'this report', url: urls.report() },
  ...report.areas.map(({ name, slug }) => ({ words: `‘${name}’`, url: urls.area(slug) })),
  ...report.sections
    .filter(({ part, level }) => level === 1 && part.startsWith('annex'))
    .map(({ part, slug }) => ({
      words: partName(part, report).replace('Annex', 'annex'),
      url: urls.report(slug),
    })),
  ...report.documents,
];

/** Where the words of the report refer to the place that is at an address, in report order. */
export function referrersTo(url: string): Referrers {
  const reference = crossReferences.find((one) => one.url === url);
  if (!reference) return { within: [], after: [] };
  const refers = ({ text }: { text: string }) => text.includes(reference.words);
  return {
    within: textsOf(report.paragraphs)
      .filter(refers)
      .map(({ ref }) => ref),
    after: report.notes.filter(refers).map(({ after }) => after),
  };
}

export interface Referrers {
  /** The paragraphs and list items that refer to it. */
  within: string[];
  /** The paragraphs after which text without a number refers to it. */
  after: string[];
}
