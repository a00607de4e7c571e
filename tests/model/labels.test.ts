import { describe, expect, it } from 'vitest';
import { annexLetter, longLabel, shortLabel } from '../../src/model/labels.ts';

describe('labels', () => {
  it.each([
    ['p38', '38'],
    ['a2', 'A2'],
    ['p23-4', '23.4'],
    ['b2-10', 'B2.10'],
  ])('shortens %s to %s', (ref, label) => {
    expect(shortLabel(ref)).toBe(label);
  });

  it.each([
    ['p38', 'Paragraph 38'],
    ['a2', 'Annex A, paragraph 2'],
    ['b4-1', 'Annex B, paragraph 4'],
  ])('names the paragraph of %s in full: %s', (ref, label) => {
    expect(longLabel({ ref })).toBe(label);
  });

  it('puts a letter only before the numbers of an annex', () => {
    expect(['p38', 'a2', 'b2'].map(annexLetter)).toEqual(['', 'A', 'B']);
  });
});
