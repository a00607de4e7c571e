import { readCorpus } from '../../src/search/query/index.ts';
import type { Corpus } from '../../src/search/query/index.ts';
import type {
  AbbreviationNames,
  CorpusData,
  CorpusParagraphData,
} from '../../src/search/query/corpus-data.ts';

/** What is sent to a browser of a report with one section, of paragraphs numbered from 1. */
export function corpusData(
  paragraphs: CorpusParagraphData[],
  abbreviations: AbbreviationNames[] = [],
): CorpusData {
  return {
    sections: [{ trail: [], part: 'main', first: 'p1', paragraphs }],
    abbreviations,
    families: '',
    namingWords: '',
    places: [],
    paragraphsUrl: '/paragraphs/',
  };
}

/** A corpus with a paragraph for each list of sentences. */
export function corpusOf(
  texts: readonly string[][],
  abbreviations: AbbreviationNames[] = [],
): Corpus {
  const paragraphs = texts.map((sentences) => ({ texts: [sentences] }));
  return readCorpus(corpusData(paragraphs, abbreviations));
}
