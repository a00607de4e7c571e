import type { Judgement, Paragraph, Section } from '../model/schema.ts';
import { areaPages } from './areas.ts';
import { contents } from './outline.ts';
import { paragraphsIn } from './report.ts';

/** Links for the margin beside a section that is about an area; `undefined` for other sections. */
export function marginOf({ slug, part, area }: Section): Margin | undefined {
  const page = areaPages.find((one) => one.area.slug === area);
  if (!page) return undefined;
  const other = part === 'main' ? page.area.summarySection : page.area.mainSection;
  const otherRefs = paragraphsIn(other).map(({ ref }) => ref);
  const at = contents.findIndex((section) => section.slug === slug);
  return {
    area: page.area.slug,
    judgement: page.judgement,
    lines: withRefs([
      marginLine(part === 'main' ? 'Summary' : 'Main report', otherRefs, MAX_OTHER_REFS),
      marginLine('Recommendations', page.recommendations.map(refOfParagraph)),
      marginLine('Annex A', page.annexA.map(refOfParagraph)),
    ]),
    previous: contents[at - 1],
    next: contents[at + 1],
  };
}

/**
 * Name some paragraphs on a line of the margin.
 *
 * @param most How many of them are shown.
 */
export function marginLine(name: string, refs: string[], most = Infinity): MarginLine {
  return { name, refs: refs.slice(0, most), isCut: refs.length > most };
}

/** The lines that name any paragraph. */
export function withRefs(lines: MarginLine[]): MarginLine[] {
  return lines.filter(({ refs }) => refs.length > 0);
}

function refOfParagraph({ paragraph }: { paragraph: Paragraph }): string {
  return paragraph.ref;
}

/** How many paragraphs of the summary or the main report are shown; the area’s page has them all. */
const MAX_OTHER_REFS = 3;

export interface Margin {
  /** The slug of the area. */
  area: string;
  judgement: Judgement;
  lines: MarginLine[];
  previous: Section | undefined;
  next: Section | undefined;
}

export interface MarginLine {
  name: string;
  refs: string[];
  /** Whether there are more than are shown. */
  isCut: boolean;
}
