// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import {
  fillForm,
  knownChoices,
  queryField,
  readForm,
  showFacetCounts,
} from '../../../src/client/search-page/form-controls.ts';
import { search } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the form of the search page', () => {
  it('has the search that it was filled with', () => {
    const form = makeForm();
    const choices = { area: ['none'], part: [], kind: ['list-item'] };
    for (const one of [searchFor('care', { choices, order: 'report' }), searchFor('audit')]) {
      fillForm(form, one);
      expect(readForm(form)).toEqual(one);
    }
  });

  it('keeps the spaces of a query that is being typed', () => {
    const form = makeForm();
    queryField(form).value = 'social ';
    fillForm(form, searchFor('social'));
    expect(queryField(form).value).toBe('social ');
    expect(readForm(form).q).toBe('social');
  });

  it('offers the values of its boxes, chosen or not', () => {
    expect(knownChoices(makeForm())).toEqual({
      area: ['staying-safe', 'none'],
      part: [],
      kind: ['list-item'],
    });
  });

  it('counts for each value the hits that it would leave, under the choices in other facets', () => {
    const form = makeForm();
    const choices = { area: [], part: [], kind: ['list-item'] };
    fillForm(form, searchFor('thresholds', { choices }));
    showFacetCounts(form, search('thresholds', smallCorpus).hits, choices);
    const labels = [...form.querySelectorAll('label')].filter((label) =>
      label.querySelector('[data-count]'),
    );
    expect(labels.map((label) => [label.textContent, label.hasAttribute('data-none')])).toEqual([
      ['1', false],
      ['0', true],
      ['1', false],
    ]);
  });
});

function makeForm(): HTMLFormElement {
  const form = createElement('form');
  const box = (name: string, value: string) =>
    `<label><input type="checkbox" name="${name}" value="${value}"><span data-count></span></label>`;
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
    box('kind', 'list-item');
  return form;
}
