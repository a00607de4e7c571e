import type { Paragraph, Part, Timeframe } from '../report/index.ts';
import { findParagraph, findSection, report } from './report.ts';

/** The short name of a paragraph or item where no annex is in view: `38`, `A2`, `B2.10`. */
export function shortLabel(ref: string): string {
  const [, letter = '', number = '', item] = /^([pab])(\d+)(?:-(\d+))?$/.exec(ref) ?? [];
  return `${annexLetter(letter)}${number}${item ? `.${item}` : ''}`;
}

/** The full name: `Paragraph 38`, `Annex A, paragraph 2`. */
export function longLabel({ number, series }: Paragraph): string {
  if (series === 'main') return `Paragraph ${number}`;
  return `${series === 'annex-a' ? 'Annex A' : 'Annex B'}, paragraph ${number}`;
}

/** The letter that stands before an annex’s numbers; nothing for the report’s own. */
export function annexLetter(ref: string): string {
  return ref.startsWith('p') ? '' : ref.charAt(0).toUpperCase();
}

/** The name of a part, without an annex’s title. */
export function partName(part: Part): string {
  const section = report.sections.find((candidate) => candidate.part === part);
  return section?.heading.replace(/:.*$/, '') ?? part;
}

/** The report’s own heading for a time frame. */
export function timeframeName(timeframe: Timeframe): string {
  return report.sections.find((section) => section.timeframe === timeframe)?.heading ?? timeframe;
}

/** The headings that a paragraph stands under, outermost first, parts by name. */
export function trailOf(ref: string): { name: string; slug: string }[] {
  const trail: { name: string; slug: string }[] = [];
  let slug: string | null = findParagraph(ref).section;
  while (slug !== null) {
    const section = findSection(slug);
    const name = section.level === 1 ? partName(section.part) : section.heading;
    trail.unshift({ name, slug });
    slug = section.parent;
  }
  return trail;
}

/** A count with its noun: `1 paragraph`, `7 paragraphs`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A word with a capital letter. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
