import { describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import {
  fillControls,
  knownChoices,
  queryField,
  readControls,
  showFacetCounts,
} from '../../../src/client/search-page/controls.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the controls of the search page', () => {
  it('has the search that it was filled with', () => {
    const form = makeControls();
    const choices = { area: ['none'], part: [], kind: ['list'] };
    for (const one of [searchFor('care', { choices, order: 'report' }), searchFor('audit')]) {
      fillControls(form, one);
      expect(readControls(form)).toEqual(one);
    }
  });

  it('keeps the spaces of a query that is being typed', () => {
    const form = makeControls();
    queryField(form).value = 'social ';
    fillControls(form, searchFor('social'));
    expect(queryField(form).value).toBe('social ');
    expect(readControls(form).q).toBe('social');
  });

  it('offers the values of its boxes, chosen or not', () => {
    expect(knownChoices(makeControls())).toEqual({
      area: ['staying-safe', 'none'],
      part: [],
      kind: ['list'],
    });
  });

  it('counts for each value the hits that it would leave, under the choices in other facets', () => {
    const form = makeControls();
    const choices = { area: [], part: [], kind: ['list'] };
    fillControls(form, searchFor('thresholds', { choices }));
    showFacetCounts(form, search('thresholds', smallCorpus).hits, choices);
    const labels = [...form.querySelectorAll('label')].filter((label) =>
      label.querySelector('[data-count]'),
    );
    expect(labels.map((label) => [label.textContent, label.hasAttribute('data-none')])).toEqual([
      ['staying-safe 1 paragraph', false],
      ['none 0 paragraphs', true],
      ['list 1 paragraph', false],
    ]);
  });
});

function makeControls(): HTMLElement {
  const form = createElement('div');
  const box = (name: string, value: string) =>
    `<label><input type="checkbox" name="${name}" value="${value}"><span data-name>${value}</span> <span data-count></span><span data-noun></span></label>`;
  const radio = (name: string, value: string, checked = '') =>
    `<label><input type="radio" name="${name}" value="${value}" ${checked}></label>`;
  form.innerHTML =
    '<input name="q">' +
    radio('order', 'best', 'checked') +
    radio('order', 'report') +
    radio('view', 'excerpts', 'checked') +
    radio('view', 'lines') +
    box('area', 'staying-safe') +
    box('area', 'none') +
    box('kind', 'list');
  return form;
}
