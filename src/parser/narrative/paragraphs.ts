import { seriesOf } from '../form/form.ts';
import type { Item, Note, Paragraph, Section } from '../../model/schema.ts';
import { itemRef, paragraphRef } from '../../model/refs.ts';
import { spanOf } from './sections.ts';
import type { SectionBlocks } from './sections.ts';

/** The numbered paragraphs with their list items, in report order. */
export function readParagraphs(sections: SectionBlocks[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const { section, blocks } of sections) {
    for (const block of blocks) {
      const last = paragraphs.at(-1);
      if (block.kind === 'paragraph') {
        paragraphs.push(makeParagraph(section, block));
      } else if (block.kind === 'item' && last) {
        last.items.push(makeItem(last, block));
        last.lines.end = spanOf(block.lines).end;
      }
    }
  }
  return paragraphs;
}

/** The words that belong to no number, with the paragraph that each follows. */
export function readNotes(sections: SectionBlocks[]): Note[] {
  return sections.flatMap(({ section, blocks }) => {
    let after = '';
    return blocks.flatMap((block) => {
      if (block.kind === 'paragraph') after = paragraphRef(seriesOf(section.part), block.number);
      if (block.kind !== 'note' || after === '') return [];
      return [{ section: section.slug, after, text: block.text, lines: spanOf(block.lines) }];
    });
  });
}

function makeParagraph(section: Section, block: Words & { number: number }): Paragraph {
  const series = seriesOf(section.part);
  return {
    ref: paragraphRef(series, block.number),
    number: block.number,
    series,
    part: section.part,
    section: section.slug,
    ...(section.area && { area: section.area }),
    concerns: [],
    text: block.text,
    items: [],
    lines: spanOf(block.lines),
  };
}

function makeItem({ ref, items }: Paragraph, { text, lines }: Words): Item {
  return { ref: itemRef(ref, items.length + 1), text, lines: spanOf(lines) };
}

type Words = Pick<SectionBlocks['blocks'][number], 'text' | 'lines'>;
