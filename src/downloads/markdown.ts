import type { BlockContent, ListItem, Paragraph as MdParagraph, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Judgement, Paragraph, Report, Section } from '../model/schema.ts';

/**
 * The whole report as Markdown. Parsing it gives back the words of the report unchanged: remark
 * escapes what is Markdown syntax by accident (“A*–C”, “2. However”).
 */
export function reportMarkdown(report: Report): string {
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(report.title)] },
      ...report.sections.flatMap((section) => sectionContent(section, report)),
    ],
  };
  return unified().use(remarkStringify, { bullet: '-', listItemIndent: 'one' }).stringify(tree);
}

function sectionContent(section: Section, report: Report): RootContent[] {
  const depth = Math.min(section.level + 1, 4) as 2 | 3 | 4;
  const paragraphs = report.paragraphs.filter((paragraph) => paragraph.section === section.slug);
  return [
    { type: 'heading', depth, children: [text(section.heading)] },
    ...(section.part === 'grades' ? gradesContent(report) : []),
    ...paragraphs.flatMap((paragraph) => [
      ...paragraphContent(paragraph),
      ...report.notes
        .filter((note) => note.after === paragraph.ref)
        .map((note) => words(note.text)),
    ]),
  ];
}

function paragraphContent({ number, text: value, items }: Paragraph): BlockContent[] {
  const list = items.map((item) => listItem(item.text));
  return [
    words(`${number}. ${value}`),
    ...(list.length > 0 ? [{ type: 'list' as const, spread: false, children: list }] : []),
  ];
}

/** The scale of grades, then the table as a list: a cell’s row and column are in its words. */
function gradesContent({ legend, judgements }: Report): BlockContent[] {
  const scale = legend.map(({ grade, word }) => `${grade}: ${word}`).join('; ');
  const line = ({ subject, scope, grade, word }: Judgement) =>
    listItem(`${subject} (${scope}): ${grade}, ${word}`);
  return [words(scale), { type: 'list', spread: false, children: judgements.map(line) }];
}

function listItem(value: string): ListItem {
  return { type: 'listItem', children: [words(value)] };
}

function words(value: string): MdParagraph {
  return { type: 'paragraph', children: [text(value)] };
}

function text(value: string) {
  return { type: 'text' as const, value };
}
