import { expect, it } from 'vitest';
import { readCorpus, search } from '../../src/search/query/index.ts';

it('takes two words for one only where no clause ends between them', () => {
  const corpus = corpusOf([
    ['The looked-after child.'],
    ['It was looked.', 'After that, nothing.'],
    ['Children looked after.'],
  ]);
  const found = search('lookedafter', corpus).hits.map(({ paragraph }) => paragraph.ref);
  expect(found.sort()).toEqual(['p1', 'p3']);
});

it('never counts a word in two mentions of one phrase', () => {
  const corpus = corpusOf([['Very very.', 'Very very very.', 'Very very very very.']]);
  const [hit] = search('"very very"', corpus).hits;
  expect(hit?.mentions.map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [2, 3],
    [5, 6],
    [7, 8],
  ]);
});

/** A corpus with a paragraph for each list of sentences. */
function corpusOf(texts: readonly string[][]) {
  return readCorpus({
    abbreviations: [],
    families: [],
    namingWords: '',
    places: [],
    paragraphsUrl: '/',
    sections: [
      {
        trail: [],
        part: 'main',
        first: 'p1',
        paragraphs: texts.map((sentences) => ({ texts: [sentences] })),
      },
    ],
  });
}
