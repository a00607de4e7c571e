import { describe, expect, it } from 'vitest';
import { indexPlaces } from '../../../src/search/build/index-places.ts';
import { makeCorpus } from '../../../src/search/build/make-corpus.ts';
import { readCorpus, search } from '../../../src/search/query/index.ts';
import { report } from '../../../src/site/report.ts';

const places = indexPlaces(report);
const corpus = makeCorpus(report, places);

describe('what a browser gets to search', () => {
  it('has no empty lists', () => {
    expect(JSON.stringify(corpus)).not.toContain('[]');
    expect(JSON.stringify(places)).not.toContain('[]');
  });

  it('has the families of which the report says a word, the first of a group too', () => {
    const wordFamilies = [[['children', 'pupils'], ['penguins'], ['schools']]];
    const made = readCorpus(makeCorpus({ ...report, wordFamilies }, []));
    const refs = (word: string) => search(word, made).hits.map(({ paragraph }) => paragraph.ref);
    expect(refs('pupils')).not.toEqual([]);
    expect(refs('pupils').sort()).toEqual(refs('children').sort());
    expect([...made.families.keys()]).not.toContain('penguins');
  });

  it('has the words that name something in small letters and in order', () => {
    const words = corpus.namingWords.split(' ');
    expect(words).toContain('acpc');
    expect(words).toEqual(words.map((word) => word.toLowerCase()).sort());
  });
});
