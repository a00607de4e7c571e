import { describe, expect, it } from 'vitest';
import { namedParagraph } from '../../../src/client/missing-paragraph/named-paragraph.ts';

const LAST = ['p84', 'a6', 'b4'];

describe('the paragraph that an address names', () => {
  it.each([
    ['084', 'p84'],
    ['38', 'p38'],
    ['P38', 'p38'],
    ['para-38', 'p38'],
    ['paragraph38', 'p38'],
    ['A3', 'a3'],
    ['a-3', 'a3'],
    ['B02', 'b2'],
    ['P23-4', 'p23-4'],
    ['23.4', 'p23-4'],
  ])('%s is %s', (text, ref) => {
    expect(namedParagraph(text, LAST)).toEqual({ ref, isExact: true });
  });

  it.each([
    ['999', 'p84'],
    ['p999', 'p84'],
    ['0', 'p1'],
    ['a7', 'a6'],
    ['B12-3', 'b4'],
  ])('%s is none, and %s is the nearest', (text, ref) => {
    expect(namedParagraph(text, LAST)).toEqual({ ref, isExact: false });
  });

  it.each(['', 'c3', 'staying-safe', '38th', 'p', '1234567', '38/../39', 'constructor'])(
    '“%s” names none',
    (text) => {
      expect(namedParagraph(text, LAST)).toBeUndefined();
    },
  );
});
