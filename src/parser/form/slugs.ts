import { slug } from 'github-slugger';
import type { FormHeading } from './form.ts';
import type { Part } from '../../model/schema.ts';

/** The slug of an area, from its name in the form. */
export function areaSlug(name: string): string {
  return slug(name);
}

/** The slug of a section: its heading’s name, with its part’s before it if the name recurs. */
export function sectionSlug({ name, part, level }: FormHeading): string {
  const prefix = level > 1 ? SECTION_PREFIX[part] : undefined;
  return slug(prefix ? `${prefix} ${name}` : name);
}

/** The id of a cell of the table of grades; it includes the scope if the row has several cells. */
export function judgementId(subject: string, scope: string, cellsInRow: number): string {
  return slug(`grade ${subject}${cellsInRow > 1 ? ` ${scope}` : ''}`);
}

const SECTION_PREFIX: Partial<Record<Part, string>> = {
  summary: 'summary',
  'annex-a': 'annex a',
  'annex-b': 'annex b',
};
