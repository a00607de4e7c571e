import type { Paragraph } from '../report/index.ts';
import { partName } from './labels.ts';
import { findArea, report } from './report.ts';

/**
 * The whole report in order as a strip: its paragraphs, each as high as it is long, in groups with
 * names. In the main report a group is an area; elsewhere it is a part.
 */
export const reportMap: readonly MapGroup[] = groupMarks();

function groupMarks(): MapGroup[] {
  const longest = Math.max(...report.paragraphs.map(lengthOf));
  const groups = Map.groupBy(report.paragraphs, ({ part, area }) =>
    part === 'main' && area ? findArea(area).name : partName(part),
  );
  return [...groups].map(([name, paragraphs]) => ({
    name,
    area: paragraphs[0]?.part === 'main' ? paragraphs[0].area : undefined,
    marks: paragraphs.map((paragraph) => ({
      paragraph,
      height: Math.max(1, Math.round((lengthOf(paragraph) / longest) * MAP_STEPS)),
    })),
  }));
}

function lengthOf({ text, items }: Paragraph): number {
  return [text, ...items.map((item) => item.text)].join(' ').length;
}

/** In how many steps heights are told apart. */
export const MAP_STEPS = 12;

export interface MapGroup {
  name: string;
  /** The area that it is, in the main report. */
  area: string | undefined;
  marks: { paragraph: Paragraph; height: number }[];
}
