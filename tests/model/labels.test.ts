import { describe, expect, it } from 'vitest';
import { annexName, labelInSentence, longLabel, shortLabel } from '../../src/model/labels.ts';

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
    expect(longLabel(ref)).toBe(label);
  });

  it.each([
    ['p38', 'paragraph 38'],
    ['p23-4', 'paragraph 23, list item 4'],
    ['a2', 'Annex A, paragraph 2'],
    ['b2-10', 'Annex B, paragraph 2, list item 10'],
  ])('calls %s %s within a sentence', (ref, label) => {
    expect(labelInSentence(ref)).toBe(label);
  });

  it('names an annex by its series of numbers', () => {
    expect(annexName('annex-b')).toBe('Annex B');
    expect(annexName('main')).toBeUndefined();
  });
});
