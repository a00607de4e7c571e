import { expect, test } from 'vitest';
import { readParagraphs } from '../../../src/parser/narrative/paragraphs.ts';
import {
  isRecommendation,
  readRecommendations,
} from '../../../src/parser/narrative/recommendations.ts';
import { readSections } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';

test('a paragraph under a time frame recommends, with its items as actions', () => {
  expect(recommendationsIn('For immediate action\n\n1. The council must:\n\n• improve.')).toEqual([
    {
      ref: 'p1',
      timeframe: 'immediate',
      addressee: 'The council',
      text: 'The council must:',
      actions: [{ ref: 'p1-1', text: 'improve.', evidence: [] }],
      areas: [],
      counterparts: [],
      evidence: [],
    },
  ]);
});

test.each([
  ['For immediate action', 'immediate'],
  ['For action over the next six months', 'six-months'],
  ['For action in the longer term', 'longer-term'],
])('under “%s” it is to be done: %s', (heading, timeframe) => {
  expect(recommendationsIn(`${heading}\n\n1. Improve.`)).toMatchObject([{ timeframe }]);
});

test.each([
  ['The council and its partners must improve.', 'The council and its partners'],
  ['The ACPC should ensure that it does.', 'The ACPC'],
  ['The legal requirements must be met.', null],
  ['Improve what the council must do.', null],
])('“%s” addresses %s', (text, addressee) => {
  expect(recommendationsIn(`For immediate action\n\n1. ${text}`)).toMatchObject([{ addressee }]);
});

test('a paragraph under no time frame is left to the checks', () => {
  expect(recommendationsIn('Recommendations\n\n1. Improve.')).toEqual([]);
});

test.each([
  ['recommendations', true],
  ['annex-b', true],
  ['annex-a', false],
  ['main', false],
] as const)('a paragraph of the part %s recommends: %s', (part, recommends) => {
  expect(isRecommendation({ part })).toBe(recommends);
});

function recommendationsIn(text: string) {
  const sections = readSections(blocksOf(text).blocks);
  return readRecommendations(
    readParagraphs(sections),
    sections.map(({ section }) => section),
  );
}
