import { expect, it } from 'vitest';
import { findPattern } from '../../src/search/query/find-pattern.ts';
import { makePattern } from '../../src/search/query/pattern.ts';
import { mentionCounter, readCorpus, search } from '../../src/search/query/index.ts';

it('takes two words for one only where no clause ends between them', () => {
  const corpus = corpusOf([
    ['The looked-after child.'],
    ['It was looked.', 'After that, nothing.'],
    ['Children looked after.'],
  ]);
  const found = search('lookedafter', corpus).hits.map(({ paragraph }) => paragraph.ref);
  expect(found.sort()).toEqual(['p1', 'p3']);
});

it('never matches one word twice', () => {
  const corpus = corpusOf([['Very very.', 'Very very very.', 'Very very very very.']]);
  const pattern = makePattern('very very', 'exact', corpus.families);
  expect(findPattern(pattern, corpus).get(0)).toEqual([
    { first: 0, last: 1 },
    { first: 2, last: 3 },
    { first: 5, last: 6 },
    { first: 7, last: 8 },
  ]);
  expect(mentionCounter('Very very very very.')('very very')).toBe(2);
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
