import { beforeEach, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { isInView, rangesOnPage } from '../../../src/client/search-in-report/highlight.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<div id="p2"><div class="words"><p>The council should:</p>' +
    '<ul><li data-item="p2-1">review its thresholds</li></ul></div></div>';
});

it('finds a mention in a paragraph’s own text and in its items', () => {
  const ranges = rangesOnPage({
    paragraph: 'p2',
    label: 'Paragraph 2',
    ranges: [
      { ref: 'p2', text: 'The council should:', start: 12, end: 18 },
      { ref: 'p2-1', text: 'review its thresholds', start: 0, end: 6 },
    ],
  });
  expect(ranges.map(String)).toEqual(['should', 'review']);
});

it('finds nothing of a paragraph that is not on the page', () => {
  const ranges = [{ ref: 'p3', text: 'Care.', start: 0, end: 3 }];
  expect(rangesOnPage({ paragraph: 'p3', label: 'Paragraph 3', ranges })).toEqual([]);
});

it('finds nothing in a translated paragraph', () => {
  const ranges = [{ ref: 'p2', text: 'Le conseil doit :', start: 3, end: 10 }];
  expect(rangesOnPage({ paragraph: 'p2', label: 'Paragraph 2', ranges })).toEqual([]);
});

it.each([
  [0, 20, true],
  [-1, 20, false],
  [580, 600, true],
  [581, 601, false],
  [700, 720, false],
])('takes what is from %i to %i above a bar at 600 for in view: %s', (top, bottom, expected) => {
  const [range, bar] = [new Range(), createElement('div')];
  range.getBoundingClientRect = () => new DOMRect(0, top, 50, bottom - top);
  bar.getBoundingClientRect = () => new DOMRect(0, 600, 400, 40);
  expect(isInView(range, bar)).toBe(expected);
});

it('takes what is not on the page for in view', () => {
  expect(isInView(undefined, createElement('div'))).toBe(true);
});
