import { required } from '../text/required.ts';
import type { Paragraph, Part, Section, Timeframe } from './schema.ts';

/**
 * The name of a part: its heading without the title after the colon, as in `Annex A`.
 *
 * @throws When the report has no heading for the part.
 */
export function partName(part: Part, { sections }: WithSections): string {
  const section = sections.find((candidate) => candidate.part === part);
  return required(section, `a heading of ${part}`).heading.replace(/:.*$/, '');
}

/**
 * The report’s heading for a time frame: `For immediate action`.
 *
 * @throws When the report has no such heading.
 */
export function timeframeName(timeframe: Timeframe, { sections }: WithSections): string {
  const section = sections.find((candidate) => candidate.timeframe === timeframe);
  return required(section, `a heading for ${timeframe}`).heading;
}

/**
 * The headings above a paragraph, outermost first; a part is called by its name.
 *
 * @throws When the report lacks one of the sections.
 */
export function trailOf(
  { section }: Pick<Paragraph, 'section'>,
  report: WithSections,
): TrailStep[] {
  const trail: TrailStep[] = [];
  let slug: string | null = section;
  while (slug !== null) {
    const step: Section = required(
      report.sections.find((candidate) => candidate.slug === slug),
      `a section ${slug}`,
    );
    const name = step.level === 1 ? partName(step.part, report) : step.heading;
    trail.unshift({ name, slug: step.slug });
    slug = step.parent;
  }
  return trail;
}

/** A report, or anything else with the sections of one. */
interface WithSections {
  sections: readonly Section[];
}

export interface TrailStep {
  name: string;
  /** The slug of the section. */
  slug: string;
}
