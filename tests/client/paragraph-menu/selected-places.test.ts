import { describe, expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import {
  placesOfWords,
  selectedPlaces,
} from '../../../src/client/paragraph-menu/selected-places.ts';
import { rangeInText } from '../../../src/client/search-in-report/text-range.ts';
import { required } from '../../../src/text/required.ts';

const TEXTS = [
  'Care is good. Care is late.',
  'review its thresholds',
  'audit the thresholds',
  'in 2005',
];

describe('the place of words that were selected in an excerpt', () => {
  it.each([
    ['is good', 0, 5, 12],
    ['  … review \n its …', 1, 0, 10],
    ['• audit the', 2, 0, 9],
  ])('“%s” is in text %i', (selected, text, start, end) => {
    expect(placesOfWords(selected, TEXTS)).toEqual({
      from: { text, offset: start },
      to: { text, offset: end },
    });
  });

  it.each(['Care is', 'thresholds', 'nowhere', ' … ', 'thresholds audit', '0'])(
    '“%s” is nowhere, or not in one place',
    (selected) => {
      expect(placesOfWords(selected, TEXTS)).toBeUndefined();
    },
  );
});

describe('the place of a selection in a paragraph', () => {
  const elements = ['The LSCB must:', 'review', 'audit'].map((text) => createElement('p', text));
  const page = createElement('div', 'Before. ', ...elements, ' After.');

  it.each([
    ['words of its own', 12, 16, [0, 4, 0, 8]],
    ['its own words and some of its items', 12, 31, [0, 4, 2, 3]],
    ['words of two items', 23, 31, [1, 1, 2, 3]],
    ['all of it and words around it', 3, 36, [0, 0, 2, 5]],
  ])('is that of %s', (_, start, end, [fromText, fromOffset, toText, toOffset]) => {
    expect(selectedPlaces(selection(start, end), elements)).toEqual({
      from: { text: fromText, offset: fromOffset },
      to: { text: toText, offset: toOffset },
    });
  });

  it('is none where only other words are selected', () => {
    expect(selectedPlaces(selection(1, 4), elements)).toBeUndefined();
  });

  /** The range from one character of the page to another. */
  function selection(start: number, end: number): Range {
    return required(rangeInText(page, start, end), 'a range');
  }
});
