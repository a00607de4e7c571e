import { describe, expect, it } from 'vitest';
import { paragraphSlug } from '../../src/model/refs.ts';
import { urls } from '../../src/site/urls.ts';

describe('urls', () => {
  it.each([
    [urls.overview(), '/'],
    [urls.report(), '/report/'],
    [urls.report('p23-4'), '/report/#p23-4'],
    [urls.area('staying-safe'), '/areas/staying-safe/'],
    [urls.paragraph('p38'), '/paragraphs/38/'],
    [urls.paragraph('a2'), '/paragraphs/a2/'],
    [urls.paragraph('p23-4'), '/paragraphs/23/#p23-4'],
    [urls.search(), '/search/'],
    [urls.report('p38', 'risk'), '/report/?q=risk#p38'],
    [urls.search('risk', { view: 'lines' }), '/search/?q=risk&view=lines'],
    [urls.notFound(), '/404.html'],
    [urls.offline(), '/offline/'],
    [urls.offlineWorker(), '/offline-worker.js'],
    [urls.search('looked-after & “safe”'), '/search/?q=looked-after+%26+%E2%80%9Csafe%E2%80%9D'],
    [urls.dataFile('report.json'), '/data/report.json'],
  ])('makes %s', (url, expected) => {
    expect(url).toBe(expected);
  });

  it.each([
    ['p38', '38'],
    ['p23-4', '23'],
    ['a2', 'a2'],
    ['b2-10', 'b2'],
  ])('names the page of %s %s', (ref, expected) => {
    expect(paragraphSlug(ref)).toBe(expected);
  });
});
