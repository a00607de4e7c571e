import type { Judgement, Section } from '../model/schema.ts';
import { areaPages } from './areas.ts';
import { contents } from './outline.ts';
import { findSection, judgementOf, paragraphsIn } from './report.ts';

/** Links for the margin beside a section that is about an area; `undefined` for other sections. */
export function marginOf({ slug, part, area }: Section): Margin | undefined {
  const page = areaPages.find((one) => one.area.slug === area);
  if (!page) return undefined;
  const other = part === 'main' ? page.area.summarySection : page.area.mainSection;
  const at = contents.findIndex((section) => section.slug === slug);
  return {
    area: page.area.slug,
    judgement: judgementOf(page.area.slug),
    otherName: part === 'main' ? 'Summary' : 'Main report',
    other: findSection(other),
    otherRefs: paragraphsIn(other).map(({ ref }) => ref),
    recommendations: page.recommendations.map(({ recommendation }) => recommendation.ref),
    annexA: page.annexA.map(({ paragraph }) => paragraph.ref),
    previous: contents[at - 1],
    next: contents[at + 1],
  };
}

export interface Margin {
  area: string;
  judgement: Judgement;
  /** The part of the report that covers the same area. */
  otherName: string;
  other: Section;
  otherRefs: string[];
  recommendations: string[];
  annexA: string[];
  previous: Section | undefined;
  next: Section | undefined;
}
