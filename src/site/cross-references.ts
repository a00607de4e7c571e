import type { CrossReference } from '../prose/index.ts';
import { partName } from '../model/headings.ts';
import { textsOf } from '../model/texts.ts';
import { plural } from '../text/count.ts';
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

/**
 * Where the words of the report refer to the place that is at an address: the paragraphs and list items
 * that do, and the paragraphs after which text without a number does, each in report order.
 */
export function referrersTo(url: string): Referrers[] {
  const reference = crossReferences.find((one) => one.url === url);
  if (!reference) return [];
  const refers = ({ text }: { text: string }) => text.includes(reference.words);
  const within = textsOf(report.paragraphs).filter(refers);
  const after = report.notes.filter(refers);
  return [
    { where: `in ${plural(within.length, 'paragraph')}`, refs: within.map(({ ref }) => ref) },
    { where: `after ${plural(after.length, 'paragraph')}`, refs: after.map((note) => note.after) },
  ].filter(({ refs }) => refs.length > 0);
}

/** What stands before one of several things in a sentence: `a, b and c`. */
export function separatorBefore(at: number, total: number): string {
  if (at === 0) return '';
  return at < total - 1 ? ', ' : ' and ';
}

export interface Referrers {
  /** How the refs are introduced: `in paragraphs`. */
  where: string;
  refs: string[];
}
