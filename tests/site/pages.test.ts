import { describe, expect, it } from 'vitest';
import { footerNavigation, navigation } from '../../src/site/navigation.ts';
import { pages, samples } from '../../src/site/pages.ts';

describe('the list of pages', () => {
  it('has a sample of every kind but former paragraphs, under a name of its own', () => {
    const without = pages.filter((kind) => kind.samples.length === 0);
    expect(without.map(({ kind }) => kind)).toEqual(['alias']);
    const names = samples.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('takes its samples from the pages of the kind', () => {
    const strangers = pages.flatMap((kind) =>
      kind.samples.filter(({ url }) => !kind.urls.includes(url.replace(/[?#].*$/, ''))),
    );
    expect(strangers).toEqual([]);
  });

  it('has among its samples a paragraph that concerns an area by an editor’s link', () => {
    const sample = samples.find(({ name }) => name === 'paragraph-of-annex');
    expect(sample?.url).toBe('/paragraphs/a1/');
  });

  it('says which pages a browser keeps for reading offline', () => {
    expect(pages.filter(({ isKept }) => isKept).map(({ kind }) => kind)).toEqual(
      'overview report areas area judgements recommendations search offline'.split(' '),
    );
  });

  it('makes the navigation of the header and the footer', () => {
    expect(navigation.map(({ name, url }) => `${name} ${url}`)).toEqual([
      'Report /report/',
      'Areas /areas/',
      'Judgements /judgements/',
      'Recommendations /recommendations/',
      'Index /subjects/',
    ]);
    expect(footerNavigation.map(({ name, url }) => `${name} ${url}`)).toEqual([
      'All paragraphs /paragraphs/',
      'About /about/',
      'Data /data/',
    ]);
  });
});
