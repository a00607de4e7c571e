import { itemRef, paragraphRef } from '../../model/refs.ts';
import type { Item, Note, Paragraph, Section } from '../../model/schema.ts';
import type { ItemBlock, ParagraphBlock } from '../blocks/index.ts';
import { seriesOf } from '../form/form.ts';
import { spanOf } from './sections.ts';
import type { SectionBlocks } from './sections.ts';

/** The numbered paragraphs with their list items, in report order. */
export function readParagraphs(sections: readonly SectionBlocks[]): StatedParagraph[] {
  return sections.flatMap(({ section, blocks }) =>
    blocks.flatMap((block, index) =>
      block.kind === 'paragraph'
        ? [makeParagraph(section, block, itemsUnder(blocks.slice(index + 1)))]
        : [],
    ),
  );
}

/** The text without paragraph numbers, with the paragraph before each. */
export function readNotes(sections: readonly SectionBlocks[]): Note[] {
  return sections.flatMap(({ section, blocks }) =>
    blocks.flatMap((block, index) => {
      const before = blocks.slice(0, index).findLast((one) => one.kind === 'paragraph');
      if (block.kind !== 'note' || !before) return [];
      const after = paragraphRef(seriesOf(section.part), before.number);
      return [{ section: section.slug, after, text: block.text, lines: spanOf(block.lines) }];
    }),
  );
}

/** The list items among the blocks after a paragraph, up to the next paragraph. */
function itemsUnder(following: SectionBlocks['blocks']): ItemBlock[] {
  const next = following.findIndex((block) => block.kind === 'paragraph');
  const own = following.slice(0, next === -1 ? undefined : next);
  return own.filter((block) => block.kind === 'item');
}

function makeParagraph(
  section: Section,
  block: ParagraphBlock,
  items: ItemBlock[],
): StatedParagraph {
  const series = seriesOf(section.part);
  const ref = paragraphRef(series, block.number);
  return {
    ref,
    number: block.number,
    series,
    part: section.part,
    section: section.slug,
    ...(section.area && { area: section.area }),
    text: block.text,
    items: items.map((item, index) => makeItem(itemRef(ref, index + 1), item)),
    lines: spanOf([block, ...items].flatMap(({ lines }) => lines)),
  };
}

function makeItem(ref: string, { text, lines }: ItemBlock): Item {
  return { ref, text, lines: spanOf(lines) };
}

/** A paragraph as the text states it, without an editor’s links. */
export type StatedParagraph = Omit<Paragraph, 'concerns'>;
