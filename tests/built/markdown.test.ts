import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { content } from './content.ts';
import { DIST } from './site.ts';

it('has in report.md every word of the report in order, and no other', () => {
  const tree = unified()
    .use(remarkParse)
    .parse(readFileSync(`${DIST}data/report.md`, 'utf8'));
  expect(blocksOf(tree)).toEqual([
    ['heading 1', content.title],
    ...content.sections.flatMap(({ slug, heading, level, part }) => [
      [`heading ${level + 1}`, heading],
      ...(part === 'grades' ? grades() : []),
      ...content.paragraphs
        .filter(({ section }) => section === slug)
        .flatMap(({ ref, number, text, items }) => [
          ['paragraph', `${number}. ${text}`],
          ...items.map((item) => ['list item', item.text]),
          ...content.notes
            .filter(({ after }) => after === ref)
            .map((note) => ['paragraph', note.text]),
        ]),
    ]),
  ]);
});

function grades(): [kind: string, text: string][] {
  const scale = content.legend.map(({ grade, word }) => `${grade}: ${word}`).join('; ');
  return [
    ['paragraph', scale],
    ...content.judgements.map(({ subject, scope, grade, word }): [string, string] => [
      'list item',
      `${subject} (${scope}): ${grade}, ${word}`,
    ]),
  ];
}

/** Every block of words of a Markdown tree, in order. Anything but plain words keeps its type. */
function blocksOf(node: Root | Nodes, kind = 'paragraph'): [kind: string, text: string][] {
  if (node.type === 'heading') return [[`heading ${node.depth}`, wordsOf(node)]];
  if (node.type === 'paragraph') return [[kind, wordsOf(node)]];
  const inside = node.type === 'listItem' ? 'list item' : kind;
  if ('children' in node) return node.children.flatMap((child) => blocksOf(child, inside));
  return [[node.type, wordsOf(node)]];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'paragraph' && node.type !== 'heading') return `[${node.type}]`;
  return node.children.map(wordsOf).join('');
}
