import { readCorpus } from '../../src/search/query/index.ts';
import type { Corpus } from '../../src/search/query/index.ts';
import type { AbbreviationNames } from '../../src/search/query/corpus-data.ts';

/** A corpus with a paragraph for each list of sentences. */
export function corpusOf(
  texts: readonly string[][],
  abbreviations: AbbreviationNames[] = [],
): Corpus {
  return readCorpus({
    abbreviations,
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
