import { expect, test } from 'vitest';
import { readNotes, readParagraphs } from '../../../src/parser/narrative/paragraphs.ts';
import { readSections } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';

const SECTIONS = readSections(
  blocksOf(`Being healthy

1. It is
adequate.

For immediate action

2. They:

• improve
• address.

See annex B.

Annex A: More

1. One.
`),
);
const paragraphs = readParagraphs(SECTIONS);

test('a paragraph has its number, its series and its section', () => {
  expect(paragraphs[0]).toEqual({
    ref: 'p1',
    number: 1,
    series: 'main',
    part: 'summary',
    section: 'summary-being-healthy',
    area: 'being-healthy',
    text: 'It is adequate.',
    items: [],
    lines: { start: 3, end: 4 },
  });
  expect(paragraphs.map(({ ref, section }) => [ref, section])).toEqual([
    ['p1', 'summary-being-healthy'],
    ['p2', 'for-immediate-action'],
    ['a1', 'annex-a'],
  ]);
});

test('the lines of a paragraph include its list items, each with its own ref and lines', () => {
  expect(paragraphs[1]).toMatchObject({
    text: 'They:',
    items: [
      { ref: 'p2-1', text: 'improve', lines: { start: 10, end: 10 } },
      { ref: 'p2-2', text: 'address.', lines: { start: 11, end: 11 } },
    ],
    lines: { start: 8, end: 11 },
  });
});

test('text without a number has the ref of the paragraph before it', () => {
  expect(readNotes(SECTIONS)).toEqual([
    {
      section: 'for-immediate-action',
      after: 'p2',
      text: 'See annex B.',
      lines: { start: 13, end: 13 },
    },
  ]);
});
