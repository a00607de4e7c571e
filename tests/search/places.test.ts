import { readFileSync } from 'node:fs';
import { slug } from 'github-slugger';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/query/index.ts';
import { placesByKey, placesNamed } from '../../src/search/query/more.ts';
import { report } from '../../src/site/report.ts';
import { corpusOf } from './made-corpus.ts';
import { corpus, indexPlacesFor } from './real-corpus.ts';

const placesOf = (query: string) => search(query, corpus).places.map(({ url }) => url);

describe('a query that names a place', () => {
  const names =
    '38| 38 |[38]|para 38|Para. 38|paragraph 38|PARAGRAPH 38|p38|p.38|¶38|¶ 38|§38|#38|38.';

  it.each(names.split('|'))('%s is paragraph 38', (query) => {
    expect(placesOf(query)).toEqual(['/paragraphs/38/']);
  });

  it.each([
    ['A2', '/paragraphs/a2/'],
    ['annex a 2', '/paragraphs/a2/'],
    ['annex a para 2', '/paragraphs/a2/'],
    ['Annex A, paragraph 2', '/paragraphs/a2/'],
    ['paragraph 2 of annex A', '/paragraphs/a2/'],
    ['annex b para 3', '/paragraphs/b3/'],
    ['rec 24', '/paragraphs/24/'],
    ['recommendation 24', '/paragraphs/24/'],
    ['rec b2', '/paragraphs/b2/'],
    ['action 23.1', '/paragraphs/23/#p23-1'],
    ['action B2.4', '/paragraphs/b2/#b2-4'],
    ['23.4', '/paragraphs/23/#p23-4'],
    ['p23-4', '/paragraphs/23/#p23-4'],
    ['para 23.4', '/paragraphs/23/#p23-4'],
    ['23(4)', '/paragraphs/23/#p23-4'],
    ['23 (4)', '/paragraphs/23/#p23-4'],
    ['para 23, item 4', '/paragraphs/23/#p23-4'],
    ['B2.10', '/paragraphs/b2/#b2-10'],
    ['b2-10', '/paragraphs/b2/#b2-10'],
  ])('%s is %s', (query, url) => {
    expect(placesOf(query)).toEqual([url]);
  });

  it.each([
    'paras 38–40',
    'paragraph 38-40',
    'paras 38 to 40',
    'paras 40 to 38',
    'pp 38-40',
    'paras 38, 39 and 40',
  ])('%s is three paragraphs', (query) => {
    expect(placesOf(query)).toEqual(['/paragraphs/38/', '/paragraphs/39/', '/paragraphs/40/']);
    expect(search(query, corpus).placeNote).toBeUndefined();
  });

  it.each([
    ['paras 1-2', ['1', '2']],
    ['paras B2-B4', ['b2', 'b3', 'b4']],
    ['paras 83-90', ['83', '84']],
    ['paras 24 to 23', ['23', '24']],
  ])('%s is every paragraph of the range that there is', (query, names) => {
    expect(placesOf(query)).toEqual(names.map((name) => `/paragraphs/${name}/`));
  });

  it('finds every paragraph and every list item by its ref and by its number', () => {
    for (const { ref, number, items } of report.paragraphs) {
      const spoken = ref.startsWith('p') ? String(number) : ref.toUpperCase();
      const url = `/paragraphs/${ref.replace('p', '')}/`;
      for (const query of [ref, spoken]) expect(placesOf(query), query).toEqual([url]);
      for (const [index, item] of items.entries()) {
        const place = [`${url}#${item.ref}`];
        expect(placesOf(item.ref), item.ref).toEqual(place);
        expect(placesOf(`${spoken}.${index + 1}`)).toEqual(place);
      }
    }
  });

  it.each([
    ['para 99', 'The report has paragraphs 1 to 84 before its annexes.'],
    ['0', 'The report has paragraphs 1 to 84 before its annexes.'],
    ['A9', 'Annex A has paragraphs 1 to 6.'],
    ['annex b 5', 'Annex B has paragraphs 1 to 4.'],
    ['rec 40', 'Paragraph 40 is not a recommendation.'],
    ['R40', 'Paragraph 40 is not a recommendation.'],
    ['action 40', 'Paragraph 40 is not a recommendation.'],
    ['B2.11', 'Annex B, paragraph 2 has list items 1 to 10.'],
    ['para 38.1', 'Paragraph 38 has no list items.'],
    ['p38-38', 'Paragraph 38 has no list items.'],
    ['paras 83-90', 'The report has paragraphs 1 to 84 before its annexes.'],
    ['paras 38, 99', 'The report has paragraphs 1 to 84 before its annexes.'],
  ])('says why there is no %s', (query, note) => {
    expect(search(query, corpus).placeNote).toBe(note);
  });

  it.each([
    ['para 3', 'The report has paragraphs 1 to 2.'],
    ['A1', 'There is no Annex A.'],
  ])('says of a report without annexes why there is no %s', (query, note) => {
    expect(search(query, corpusOf([['One.'], ['Two.']])).placeNote).toBe(note);
  });

  it.each(['14-19', '14–19', '24-hour', '2003-04', 'thresholds', '25%', '78.6', '10.4', '2001'])(
    'is a search, not a place: %s',
    (query) => {
      const { hits, places, placeNote } = search(query, corpus);
      expect({ places, placeNote }).toEqual({ places: [], placeNote: undefined });
      expect(hits).not.toEqual([]);
    },
  );

  it.each([
    ['38-40', ['38', '39', '40']],
    ['38, 40', ['38', '40']],
    ['A.2', ['a2']],
    ['R24', ['24']],
  ])('of numbers alone names a place where the text has none of it: %s', (query, names) => {
    expect(placesOf(query)).toEqual(names.map((name) => `/paragraphs/${name}/`));
  });

  it('within a question names an area', () => {
    expect(placesOf('why is staying safe inadequate')).toEqual(['/areas/staying-safe/']);
    expect(placesOf('what are the recommendations')).toContain('/recommendations/');
    expect(placesOf('paragraph')).toEqual(['/paragraphs/']);
    expect(placesOf('economic wellbeing')).toEqual(placesOf('economic well-being'));
  });

  it.each(['unhealthy food', 'care -healthy', '-healthy'])('does not name an area: %s', (query) => {
    expect(placesOf(query)).toEqual([]);
  });

  it.each(['2003-2005', 'annex', 'p', 'rec', '', '38 44', '38, 99', '38a', '384'])(
    'names no place: %s',
    (query) => {
      expect(placesOf(query)).toEqual([]);
    },
  );

  it.each([
    [
      'staying safe',
      '/areas/staying-safe/',
      'Staying safe, area: judged 1 inadequate, 12 paragraphs',
    ],
    [
      'Being Healthy',
      '/areas/being-healthy/',
      'Being healthy, area: judged 2 adequate, 9 paragraphs',
    ],
    ['achieving economic wellbeing', '/areas/achieving-economic-well-being/', undefined],
    [
      'annex b',
      '/report/#annex-b',
      'Annex B, part of the report, “Full recommendations for children’s social care”: 4 paragraphs',
    ],
    ['Annex B: Full recommendations for children’s social care', '/report/#annex-b', undefined],
    ['summary', '/report/#summary-report', undefined],
    ['grades', '/report/#grades', 'Grades, part of the report'],
    ['the recommendations', '/report/#recommendations', undefined],
    ['judgements', '/judgements/', 'Judgements, page'],
    ['about', '/about/', 'About, page'],
    ['area', '/areas/', 'Areas, page'],
    ['introduction', '/report/#introduction', 'Introduction, part of the report: 6 paragraphs'],
    ['introduction chapter', '/report/#introduction', undefined],
    ['full recommendations for children’s social care', '/report/#annex-b', undefined],
  ])('by its name: %s', (query, url, text) => {
    const [first] = search(query, corpus).places;
    expect(first?.url).toBe(url);
    if (text !== undefined) expect(first?.text).toBe(text);
  });

  it.each([
    [
      'staying safe',
      [
        'Staying safe, area: judged 1 inadequate, 12 paragraphs',
        'Staying safe, section of the summary report: 2 paragraphs',
        'Staying safe, section of the main report: 10 paragraphs',
      ],
    ],
    [
      'main staying safe',
      [
        'Staying safe, area: judged 1 inadequate, 12 paragraphs',
        'Staying safe, section of the main report: 10 paragraphs',
      ],
    ],
    [
      'for immediate action',
      [
        'For immediate action, section of the recommendations: 2 paragraphs',
        'For immediate action, section of Annex B: 4 paragraphs',
      ],
    ],
  ])('says which of several has its name: %s', (query, lines) => {
    expect(search(query, corpus).places.map(({ text }) => text)).toEqual(lines);
  });

  it('finds an area by any of its names within it', () => {
    const care = { name: 'Care at home', otherNames: ['home care'], url: '/care/', what: 'area' };
    const places = placesByKey([{ ...care, isAmongWords: true }]);
    expect(placesNamed('who pays for home care', places)).toEqual([
      { url: '/care/', text: 'Care at home, area' },
    ]);
  });
});

describe('the name of an entry of the index', () => {
  const { subjects, references } = read('subjects') as Record<
    'subjects' | 'references',
    { heading: string }[]
  >;
  const { terms } = read('terms') as { terms: { term: string; words: string[] }[] };

  it('offers every subject', () => {
    expect(subjects.length).toBeGreaterThan(90);
    expect(references.length).toBeGreaterThan(20);
    for (const { heading } of [...subjects, ...references]) {
      const place = offered(heading, `/subjects/#${slug(heading)}`);
      expect(place, heading).toMatch(new RegExp(`^${RegExp.escape(heading)}, subject: `));
    }
  });

  it('offers every term and every abbreviation of the glossary', () => {
    expect(terms.length).toBeGreaterThan(40);
    for (const { term, words } of terms) {
      for (const name of [term, ...words]) {
        const place = offered(name, `/glossary/#${slug(term)}`);
        expect(place, name).toBe(`${term}, term explained in the glossary`);
      }
    }
    expect(report.abbreviations.length).toBeGreaterThan(20);
    for (const { short, expansion } of report.abbreviations) {
      const place = offered(short, `/glossary/#${slug(short)}`);
      expect(place).toBe(`${short}, abbreviation: ${expansion}`);
    }
  });

  it('says how many paragraphs a subject has, or where its own are', () => {
    expect(offered('thresholds', '/subjects/#thresholds')).toBe(
      'Thresholds, subject: 10 paragraphs',
    );
    expect(offered('lac', '/subjects/#lac')).toBe('LAC, subject: see Looked-after children');
  });

  it.each([
    ['youth homelessness', '/subjects/#homelessness-youth'],
    ['ACPC', '/subjects/#area-child-protection-committee-acpc'],
    ['area child protection committee', '/subjects/#area-child-protection-committee-acpc'],
    ['CARE PLANS', '/glossary/#care-plan'],
    ['accident and emergency', '/glossary/#ae'],
  ])('may be written in another way: %s', (query, url) => {
    expect(offered(query, url)).toBeDefined();
  });

  it('offers nothing for a query that has it among other words', () => {
    expect(indexPlacesFor('thresholds for care')).toEqual([]);
  });

  function read(name: string): unknown {
    return load(readFileSync(`content/${name}.yaml`, 'utf8'));
  }

  function offered(query: string, url: string): string | undefined {
    return indexPlacesFor(query).find((place) => place.url === url)?.text;
  }
});
