import type { Judgement, Paragraph } from '../model/schema.ts';
import { partName } from '../model/headings.ts';
import { findArea, judgementOf, report } from './report.ts';

/** In how many steps heights are told apart; the style of the map has one rule for each. */
const STEPS = 12;

/**
 * The whole report in order as a strip: its paragraphs, each as high as it is long, in groups with
 * names. In the main report a group is an area; elsewhere it is a part.
 */
export const reportMap: readonly MapGroup[] = groupMarks();

function groupMarks(): MapGroup[] {
  const longest = Math.max(...report.paragraphs.map(lengthOf));
  const groups = Map.groupBy(report.paragraphs, ({ part, area }) =>
    part === 'main' && area ? findArea(area).mainSection : sectionOfPart(part),
  );
  return [...groups].map(([section, paragraphs]) => {
    const [first] = paragraphs;
    const area = first?.part === 'main' ? first.area : undefined;
    return {
      name: area ? findArea(area).name : partName(first?.part ?? 'main', report),
      section,
      judgement: area ? judgementOf(area) : undefined,
      marks: paragraphs.map((paragraph) => ({
        paragraph,
        height: Math.max(1, Math.round((lengthOf(paragraph) / longest) * STEPS)),
      })),
    };
  });
}

function sectionOfPart(part: string): string {
  return report.sections.find((section) => section.part === part)?.slug ?? part;
}

function lengthOf({ text, items }: Paragraph): number {
  return [text, ...items.map((item) => item.text)].join(' ').length;
}

export interface MapGroup {
  name: string;
  /** The section that it is. */
  section: string;
  /** The judgement of the area that it is, in the main report. */
  judgement: Judgement | undefined;
  marks: { paragraph: Paragraph; height: number }[];
}
