import { expect, it } from 'vitest';
import { readCorpus, search } from '../../src/search/query/index.ts';

it('takes two words for one only where no clause ends between them', () => {
  const texts = [
    ['The looked-after child.'],
    ['It was looked.', 'After that, nothing.'],
    ['Children looked after.'],
  ];
  const corpus = readCorpus({
    ...{ abbreviations: [], families: [], namingWords: '', places: [], paragraphsUrl: '/' },
    sections: [
      {
        trail: [],
        part: 'main',
        first: 'p1',
        paragraphs: texts.map((sentences) => ({ texts: [sentences] })),
      },
    ],
  });
  const found = search('lookedafter', corpus).hits.map(({ paragraph }) => paragraph.ref);
  expect(found.sort()).toEqual(['p1', 'p3']);
});
