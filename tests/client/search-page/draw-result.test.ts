import { describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawResult } from '../../../src/client/search-page/draw-result.ts';
import { readCorpus, search } from '../../../src/search/query/index.ts';
import type { Hit } from '../../../src/search/query/index.ts';
import { required } from '../../../src/text/required.ts';
import { corpusData } from '../../search/made-corpus.ts';
import { smallCorpus } from '../small-corpus.ts';

describe('a result', () => {
  it('has the label, headings and mentions of its paragraph, and the sentences with a mention', () => {
    const result = draw('thresholds', 'p1');
    const item = required(result.querySelector('li'), 'an entry');
    expect(item.dataset['result']).toBe('p1');
    expect(result.querySelector('a')?.outerHTML).toBe('<a href="/report/#p1">Paragraph 1</a>');
    expect(result.querySelector('[data-trail]')?.textContent).toBe('Main report › Staying safe');
    expect(result.querySelector('[data-facts]')?.textContent).toBe(' · 1 mention');
    expect(result.querySelector('[data-excerpts]')?.innerHTML).toBe(
      '<p>… <mark>Thresholds</mark> for care are clear.</p>',
    );
  });

  it('says which chosen area only an editor connects it with', () => {
    const facts = draw('audit', 'b1', ['Staying safe']).querySelector('[data-facts]');
    expect(facts?.textContent).toBe(' · 1 mention · linked to Staying safe by an editor');
  });

  it('does not count the mentions of several words together', () => {
    expect(draw('thresholds care', 'p1').querySelector('[data-facts]')?.textContent).toBe('');
  });

  it('shows list items as such', () => {
    expect(draw('audit', 'p2').querySelector('[data-excerpts]')?.innerHTML).toBe(
      '<p>• <mark>audit</mark> care and thresholds</p>',
    );
  });

  it('draws the whole paragraph when it is first opened', () => {
    const fold = required(draw('audit', 'p2').querySelector('details'), 'a fold');
    for (let times = 0; times < 2; times++) fold.dispatchEvent(new Event('toggle'));
    expect(fold.innerHTML).toBe(
      '<p>The council should:</p><ul><li>review its thresholds</li><li>audit care and thresholds</li></ul>',
    );
  });

  it('draws a whole paragraph without items as its words alone', () => {
    const fold = required(draw('thresholds', 'p1').querySelector('details'), 'a fold');
    fold.dispatchEvent(new Event('toggle'));
    expect(fold.innerHTML).toBe('<p>Care is good. Thresholds for care are clear.</p>');
  });

  it.each(['clear', 'good'])('has a fold where its words are cut on one side: %s', (query) => {
    expect(draw(query, 'p1').querySelector('details')).not.toBeNull();
  });

  it('has a fold where only some of its texts are whole', () => {
    const [hit] = search('council OR plan', cutCorpus).hits;
    const result = drawHit(required(hit, 'a hit'), []);
    expect(result.querySelectorAll('[data-excerpts] > p')).toHaveLength(2);
    expect(result.querySelector('details')).not.toBeNull();
  });

  it('has no fold when all of the paragraph is shown already', () => {
    expect(draw('LSCB', 'b1').querySelector('details')).toBeNull();
  });
});

/** One paragraph, whose only item has two sentences. */
const cutCorpus = readCorpus(
  corpusData([{ texts: [['The council should:'], ['make a plan.', 'It is late.']] }]),
);

function draw(query: string, ref: string, linkedAreas: string[] = []): HTMLElement {
  const { hits, isSeveral } = search(query, smallCorpus);
  const hit = hits.find(({ paragraph }) => paragraph.ref === ref);
  return drawHit(required(hit, ref), linkedAreas, isSeveral);
}

function drawHit(hit: Hit, linkedAreas: string[], isSeveral = false): HTMLElement {
  const template = createElement('template');
  template.innerHTML =
    '<li><a></a><span data-trail></span><span data-facts></span><a data-quote></a>' +
    '<div data-excerpts></div><details></details></li>';
  const url = `/report/#${hit.paragraph.ref}`;
  return createElement('ol', drawResult(template, hit, url, { isSeveral, linkedAreas }));
}
