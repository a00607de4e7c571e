import type { Area, Lines, Section } from '../../model/schema.ts';
import { required } from '../../text/required.ts';
import type { Block, HeadingBlock } from '../blocks/index.ts';
import { AREA_NAMES, HEADINGS } from '../form/form.ts';
import { areaSlug, sectionSlug } from '../form/slugs.ts';
import type { TextLine } from '../source/lines.ts';

/**
 * Group blocks under their headings. Blocks before the first heading are left out.
 *
 * Guarantees to the next stage: sections are in report order; a section’s parent comes before it;
 * every other block is under exactly one heading.
 */
export function readSections(blocks: readonly Block[]): SectionBlocks[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return headings.map((heading, index) => {
    const next = headings[index + 1];
    const end = next ? blocks.indexOf(next) : undefined;
    return {
      section: makeSection(heading, headings.slice(0, index)),
      blocks: blocks.slice(blocks.indexOf(heading) + 1, end),
    };
  });
}

/** The areas, each with its section in the summary and in the main report. */
export function readAreas(sections: readonly SectionBlocks[]): Area[] {
  return AREA_NAMES.map((name) => ({
    slug: areaSlug(name),
    name: sectionOf(name, 'main', sections)?.heading ?? name,
    summarySection: slugInForm(name, 'summary'),
    mainSection: slugInForm(name, 'main'),
  }));
}

/** The first and the last of some lines. */
export function spanOf(lines: readonly TextLine[]): Lines {
  const numbers = lines.map((line) => line.number);
  return { start: Math.min(...numbers), end: Math.max(...numbers) };
}

function makeSection({ form, text, lines }: HeadingBlock, before: HeadingBlock[]): Section {
  const parent = before.findLast((heading) => heading.form.level < form.level);
  return {
    slug: sectionSlug(form),
    heading: text,
    level: form.level,
    part: form.part,
    parent: parent ? sectionSlug(parent.form) : null,
    ...(form.area && { area: areaSlug(form.area) }),
    ...(form.timeframe && { timeframe: form.timeframe }),
    lines: spanOf(lines),
  };
}

function sectionOf(
  area: string,
  part: string,
  sections: readonly SectionBlocks[],
): Section | undefined {
  return sections.find(({ section }) => section.area === areaSlug(area) && section.part === part)
    ?.section;
}

function slugInForm(area: string, part: string): string {
  const form = HEADINGS.find((heading) => heading.area === area && heading.part === part);
  return sectionSlug(required(form, `a ${part} section on ${area} in the form`));
}

export interface SectionBlocks {
  section: Section;
  /** The blocks between its heading and the next. */
  blocks: readonly Block[];
}
