import { slug } from 'github-slugger';
import type { FormHeading } from './form.ts';
import type { Part, Series } from './model.ts';

/** The identity of a paragraph: `p38`, `a2` in Annex A, `b2` in Annex B. */
export function paragraphRef(series: Series, number: number): string {
  return `${SERIES_LETTER[series]}${number}`;
}

/** The identity of the list item at a position, counted from 1: `p23-4`. */
export function itemRef(paragraph: string, position: number): string {
  return `${paragraph}-${position}`;
}

/** The identity of the paragraph that a ref, perhaps an item’s, belongs to. */
export function paragraphOf(ref: string): string {
  return ref.replace(/-\d+$/, '');
}

/** The identity of an area, from its name in the form. */
export function areaSlug(name: string): string {
  return slug(name);
}

/** The identity of a section: its heading’s name, after its part’s where the name recurs. */
export function sectionSlug({ name, part, level }: FormHeading): string {
  const prefix = level > 1 ? SECTION_PREFIX[part] : undefined;
  return slug(prefix ? `${prefix} ${name}` : name);
}

/** The identity of a cell of the table of grades; its scope is told where its row has two. */
export function judgementId(subject: string, scope: string, cellsInRow: number): string {
  return slug(`grade ${subject}${cellsInRow > 1 ? ` ${scope}` : ''}`);
}

const SERIES_LETTER: Record<Series, string> = { main: 'p', 'annex-a': 'a', 'annex-b': 'b' };

const SECTION_PREFIX: Partial<Record<Part, string>> = {
  summary: 'summary',
  'annex-a': 'annex a',
  'annex-b': 'annex b',
};
