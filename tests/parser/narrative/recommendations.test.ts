import { describe, expect, test } from 'vitest';
import { readNotes, readParagraphs } from '../../../src/parser/narrative/paragraphs.ts';
import {
  isRecommendation,
  readRecommendations,
} from '../../../src/parser/narrative/recommendations.ts';
import { readAreas, readSections } from '../../../src/parser/narrative/sections.ts';
import { blocksOf } from '../blocks/blocks-in.ts';

test('a paragraph under a time frame is a recommendation, and its list items are actions', () => {
  expect(recommendationsIn('For immediate action\n\n1. The council must:\n\n• improve.')).toEqual([
    {
      ref: 'p1',
      timeframe: 'immediate',
      addressee: 'The council',
      text: 'The council must:',
      actions: [{ ref: 'p1-1', text: 'improve.', areas: [] }],
      counterparts: [],
      areas: [],
    },
  ]);
});

test.each([
  ['For immediate action', 'immediate'],
  ['For action over the next six months', 'six-months'],
  ['For action in the longer term', 'longer-term'],
])('the heading “%s” gives the time frame %s', (heading, timeframe) => {
  expect(recommendationsIn(`${heading}\n\n1. Improve.`)).toMatchObject([{ timeframe }]);
});

test.each([
  ['The council and its partners must improve.', 'The council and its partners'],
  ['The ACPC should ensure that it does.', 'The ACPC'],
  ['The council should begin now.', 'The council'],
  ['The legal requirements must be met.', null],
  ['Improve what the council must do.', null],
])('“%s” addresses %s', (text, addressee) => {
  expect(recommendationsIn(`For immediate action\n\n1. ${text}`)).toMatchObject([{ addressee }]);
});

describe('a recommendation states the areas that it names', () => {
  test.each([
    ['in its text', '1. Act on ‘Staying safe’.'],
    ['in an action', '1. They must:\n\n• act on ‘Staying safe’.'],
  ])('%s', (_, text) => {
    expect(recommendationsIn(`For immediate action\n\n${text}`)).toMatchObject([
      { areas: [{ area: 'staying-safe', basis: 'stated', reason: 'It names ‘Staying safe’.' }] },
    ]);
  });

  test('in the order of the areas', () => {
    const text = 'For immediate action\n\n1. Act on ‘Staying safe’ and ‘Being healthy’.';
    expect(recommendationsIn(text)[0]?.areas.map(({ area }) => area)).toEqual([
      'being-healthy',
      'staying-safe',
    ]);
  });

  test('but not without quotation marks', () => {
    expect(recommendationsIn('For immediate action\n\n1. Act on Staying safe.')).toMatchObject([
      { areas: [] },
    ]);
  });
});

test('a note connects a recommendation with those of the annex that it refers to, both ways', () => {
  const text = `For immediate action

1. The council must:

• improve.

See annex B.

2. Address.

Annex B: All

For immediate action

1. Improve this.

2. Improve that.
`;
  const link = (ref: string) => ({
    ref,
    basis: 'stated',
    reason: 'The report says: ‘See annex B.’',
  });
  expect(recommendationsIn(text).map(({ ref, counterparts }) => [ref, counterparts])).toEqual([
    ['p1', [link('b1'), link('b2')]],
    ['p2', []],
    ['b1', [link('p1')]],
    ['b2', [link('p1')]],
  ]);
});

test('a note in an annex connects a recommendation with the others of this annex', () => {
  const text = `Annex B: All

For immediate action

1. Improve this.

2. They:

• improve.

See annex B.
`;
  const found = recommendationsIn(text).map(({ ref, counterparts }) => [
    ref,
    counterparts.map((other) => other.ref),
  ]);
  expect(found).toEqual([
    ['b1', ['b2']],
    ['b2', ['b1']],
  ]);
});

test('a paragraph under no time frame is left to the checks', () => {
  expect(recommendationsIn('Recommendations\n\n1. Improve.')).toEqual([]);
});

test.each([
  ['recommendations', true],
  ['annex-b', true],
  ['annex-a', false],
  ['main', false],
] as const)('the part %s has recommendations: %s', (part, expected) => {
  expect(isRecommendation({ part })).toBe(expected);
});

function recommendationsIn(text: string) {
  const sections = readSections(blocksOf(text));
  return readRecommendations(
    readParagraphs(sections),
    sections.map(({ section }) => section),
    readAreas(sections),
    readNotes(sections),
  );
}
