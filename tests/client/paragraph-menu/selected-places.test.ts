import { describe, expect, it } from 'vitest';
import { placesOfWords } from '../../../src/client/paragraph-menu/selected-places.ts';

const TEXTS = ['Care is good. Care is late.', 'review its thresholds', 'audit the thresholds'];

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

  it.each(['Care is', 'thresholds', 'nowhere', ' … ', 'thresholds audit'])(
    '“%s” is nowhere, or not in one place',
    (selected) => {
      expect(placesOfWords(selected, TEXTS)).toBeUndefined();
    },
  );
});
