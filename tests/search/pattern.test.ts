import { expect, it } from 'vitest';
import { findPlace, readCorpus, search } from '../../src/search/query/index.ts';

it('takes two words for one only where no clause ends between them', () => {
  const texts = [
    'The looked-after child.',
    'It was looked. After that, nothing.',
    'Children looked after.',
  ];
  const corpus = readCorpus({
    abbreviations: [],
    paragraphs: texts.map((text, at) => ({
      ref: `p${at + 1}`,
      number: at + 1,
      label: '',
      trail: [],
      record: '',
      texts: [text],
      facets: { area: [], part: [], kind: [] },
    })),
  });
  const found = search('lookedafter', corpus).hits.map(({ paragraph }) => paragraph.ref);
  expect(found).toEqual(['p1', 'p3']);
});

it('takes a long number by itself for no paragraph, and odd spaces for one', () => {
  const places = [{ ref: 'p38', number: 38, items: 0, isRecommendation: false }];
  expect(findPlace('2010', places)).toBeUndefined();
  expect(findPlace('para  38,', places)).toEqual({ kind: 'place', ref: 'p38' });
});
