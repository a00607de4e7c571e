import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import {
  focusParagraph,
  paragraphAtReader,
} from '../../../src/client/search-in-report/reading-place.ts';

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the paragraph that the reader is at', () => {
  it.each([
    [
      'the first one that is partly in the window',
      [
        [-60, -10],
        [-10, 40],
        [40, 90],
      ],
      1,
    ],
    [
      'none that ends where the window begins',
      [
        [-50, 0],
        [0, 50],
      ],
      1,
    ],
    [
      'none that begins where the window ends',
      [
        [-50, 0],
        [innerHeight, 900],
      ],
      undefined,
    ],
    ['none where all are below the window', [[innerHeight + 10, 900]], undefined],
  ])('is %s', (_, places, expected) => {
    const paragraphs = places.map(([top = 0, bottom = 0]) => paragraphAt(top, bottom));
    expect(paragraphAtReader(null)).toBe(expected === undefined ? undefined : paragraphs[expected]);
  });

  it('is the one given, unless that is out of the window', () => {
    const [above, first, second] = [paragraphAt(-60, -10), paragraphAt(0, 50), paragraphAt(50, 90)];
    expect(paragraphAtReader(second)).toBe(second);
    expect(paragraphAtReader(above)).toBe(first);
  });

  it('gets the focus without scrolling', () => {
    const paragraph = paragraphAt(0, 50);
    const focus = vi.spyOn(paragraph, 'focus');
    focusParagraph(paragraph);
    expect(document.activeElement).toBe(paragraph);
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
  });
});

/** A paragraph of the page, from one place of the window to another. */
function paragraphAt(top: number, bottom: number): HTMLElement {
  const paragraph = createElement('p');
  paragraph.dataset['paragraph'] = '';
  paragraph.getBoundingClientRect = () => new DOMRect(0, top, 400, bottom - top);
  document.body.append(paragraph);
  return paragraph;
}
