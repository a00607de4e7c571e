import { required } from '../text/required.ts';
import type { Paragraph, Part, Section, Timeframe } from './schema.ts';

/** The name of a part, from its heading, without an annex’s title: `Annex A`. */
export function partName(part: Part, { sections }: Headed): string {
  const section = sections.find((candidate) => candidate.part === part);
  return required(section, `a heading of ${part}`).heading.replace(/:.*$/, '');
}

/** The report’s own heading for a time frame. */
export function timeframeName(timeframe: Timeframe, { sections }: Headed): string {
  const section = sections.find((candidate) => candidate.timeframe === timeframe);
  return required(section, `a heading for ${timeframe}`).heading;
}

/** The headings that a paragraph stands under, outermost first, each part by its name. */
export function trailOf({ section }: Pick<Paragraph, 'section'>, report: Headed): TrailStep[] {
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

/** Anything with the sections of a report. */
interface Headed {
  sections: readonly Section[];
}

export interface TrailStep {
  name: string;
  /** The slug of its section. */
  slug: string;
}
