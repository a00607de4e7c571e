import { partName } from '../model/headings.ts';
import { textsIn } from '../model/texts.ts';
import type { Judgement, Paragraph, Report } from '../model/schema.ts';
import { required } from '../text/required.ts';
import { report } from './report.ts';

/** The map of the one report. */
export const reportMap: readonly MapGroup[] = mapReport(report);

/**
 * A report in order as a strip: a bar for each paragraph, as high as it is long, in groups with
 * names. In the main report a group is an area; elsewhere it is a part.
 *
 * @throws When a paragraph is in an area or part that the report does not have.
 */
export function mapReport(report: Report): MapGroup[] {
  const longest = Math.max(...report.paragraphs.map(lengthOf));
  const groups = Map.groupBy(report.paragraphs, (paragraph) => sectionOf(paragraph, report));
  const groupsInOrder = [...groups];
  return groupsInOrder.map(([section, paragraphs], at) => ({
    section,
    before: groupsInOrder.slice(0, at).reduce((sum, [, earlier]) => sum + earlier.length, 0),
    ...describeGroup(required(paragraphs[0], `a paragraph of ${section}`), report),
    bars: paragraphs.map((paragraph) => ({
      ref: paragraph.ref,
      height: Math.ceil((lengthOf(paragraph) / longest) * 100),
    })),
  }));
}

/**
 * Where a paragraph is on a map.
 *
 * @throws When it is not there.
 */
export function findOnMap(map: readonly MapGroup[], ref: string): MapPosition {
  const refs = map.flatMap(({ bars }) => bars.map((bar) => bar.ref));
  const group = required(
    map.find(({ bars }) => bars.some((bar) => bar.ref === ref)),
    `${ref} on the map`,
  );
  const before = refs.indexOf(ref);
  return { group, before, total: refs.length, side: sideOf((before + 0.5) / refs.length) };
}

/** The side of a point on which a name stays within the map, by its share of the map’s width. */
function sideOf(share: number): MapPosition['side'] {
  if (share < 0.3) return 'start';
  return share > 0.7 ? 'end' : 'middle';
}

/** The section that a paragraph’s group is. */
function sectionOf({ part, area }: Paragraph, report: Report): string {
  if (part === 'main' && area !== undefined) return areaWith(area, report).mainSection;
  return required(
    report.sections.find((section) => section.part === part),
    `a section of the part ${part}`,
  ).slug;
}

function describeGroup({ part, area }: Paragraph, report: Report) {
  if (part !== 'main' || area === undefined) {
    return { name: partName(part, report), judgement: undefined };
  }
  const judgement = report.judgements.find((one) => one.area === area);
  return { name: areaWith(area, report).name, judgement };
}

function areaWith(slug: string, { areas }: Report) {
  return required(
    areas.find((area) => area.slug === slug),
    `the area ${slug}`,
  );
}

/** The characters of a paragraph and its list items. */
function lengthOf(paragraph: Paragraph): number {
  return textsIn(paragraph).join(' ').length;
}

export interface MapGroup {
  name: string;
  /** The slug of the section that it is. */
  section: string;
  /** How many of the report’s paragraphs come before its first. */
  before: number;
  /** The judgement of the area that it is, in the main report. */
  judgement: Judgement | undefined;
  /** One for each paragraph, in report order; heights in percent of the highest. */
  bars: { ref: string; height: number }[];
}

export interface MapPosition {
  group: MapGroup;
  /** How many of the report’s paragraphs come before the paragraph. */
  before: number;
  /** How many paragraphs the report has. */
  total: number;
  /** Which end of the group’s name is at the paragraph, so that the name stays within the map. */
  side: 'start' | 'middle' | 'end';
}
