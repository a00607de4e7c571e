import type { Block, HeadingBlock } from '../blocks/index.ts';
import { AREA_NAMES, HEADINGS } from '../form/form.ts';
import type { WordsLine } from '../source/lines.ts';
import type { Area, Lines, Section } from '../../model/schema.ts';
import { areaSlug, sectionSlug } from '../form/slugs.ts';

/**
 * Group blocks under their headings.
 *
 * Guarantees to the next stage: sections are in report order; a section’s parent stands before it;
 * every block but the headings is under exactly one of them.
 */
export function readSections(blocks: Block[]): SectionBlocks[] {
  const sections: SectionBlocks[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      sections.push({ section: makeSection(block, sections), blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

/** The areas, with the two sections that the form has for each. */
export function readAreas(sections: SectionBlocks[]): Area[] {
  return AREA_NAMES.map((name) => ({
    slug: areaSlug(name),
    name: sectionOf(name, 'main', sections)?.heading ?? name,
    summarySection: slugInForm(name, 'summary'),
    mainSection: slugInForm(name, 'main'),
  }));
}

/** From the first to the last of some lines. */
export function spanOf(lines: WordsLine[]): Lines {
  const numbers = lines.map((line) => line.number);
  return { start: Math.min(...numbers), end: Math.max(...numbers) };
}

function makeSection({ form, text, lines }: HeadingBlock, before: SectionBlocks[]): Section {
  const parent = before.findLast(({ section }) => section.level < form.level);
  return {
    slug: sectionSlug(form),
    heading: text,
    level: form.level,
    part: form.part,
    parent: form.level > 1 ? (parent?.section.slug ?? null) : null,
    ...(form.area && { area: areaSlug(form.area) }),
    ...(form.timeframe && { timeframe: form.timeframe }),
    lines: spanOf(lines),
  };
}

function sectionOf(area: string, part: string, sections: SectionBlocks[]): Section | undefined {
  const isIt = ({ section }: SectionBlocks) =>
    section.area === areaSlug(area) && section.part === part;
  return sections.find(isIt)?.section;
}

function slugInForm(area: string, part: string): string {
  const form = HEADINGS.find((heading) => heading.area === area && heading.part === part);
  if (!form) throw new Error(`The form has no ${part} section on ${area}.`);
  return sectionSlug(form);
}

export interface SectionBlocks {
  section: Section;
  blocks: Block[];
}
