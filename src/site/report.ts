import json from '../../content/report.json' with { type: 'json' };
import { paragraphOf } from '../model/refs.ts';
import { Report } from '../model/schema.ts';
import type { Area, Judgement, Paragraph, Section } from '../model/schema.ts';

/** The report, validated. Every page takes what it shows of the report from here. */
export const report: Report = Report.parse(json);

/** The paragraph that a ref, perhaps an item’s, belongs to. Throws when there is none. */
export function findParagraph(ref: string): Paragraph {
  return findOne(report.paragraphs, (paragraph) => paragraph.ref === paragraphOf(ref), ref);
}

/** The section with a slug. Throws when there is none. */
export function findSection(slug: string): Section {
  return findOne(report.sections, (section) => section.slug === slug, slug);
}

/** The area with a slug. Throws when there is none. */
export function findArea(slug: string): Area {
  return findOne(report.areas, (area) => area.slug === slug, slug);
}

/** The judgement that grades an area. Throws when there is none. */
export function judgementOf(area: string): Judgement {
  return findOne(report.judgements, (judgement) => judgement.area === area, area);
}

/** The paragraphs directly under the heading of a section. */
export function paragraphsIn(section: string): Paragraph[] {
  return report.paragraphs.filter((paragraph) => paragraph.section === section);
}

function findOne<Thing>(things: Thing[], matches: (thing: Thing) => boolean, name: string): Thing {
  const thing = things.find(matches);
  if (thing === undefined) throw new Error(`The report has no ${name}.`);
  return thing;
}

/** The ref of the last paragraph of each series: of the main report and of each annex. */
export const lastRefs: readonly string[] = [
  ...Map.groupBy(report.paragraphs, ({ series }) => series).values(),
].flatMap((paragraphs) => paragraphs.slice(-1).map(({ ref }) => ref));
