import { describe, expect, it } from 'vitest';
import {
  annexLetter,
  count,
  longLabel,
  partName,
  shortLabel,
  timeframeName,
  trailOf,
} from '../../src/site/labels.ts';
import { findParagraph } from '../../src/site/report.ts';

describe('labels', () => {
  it.each([
    ['p38', '38'],
    ['a2', 'A2'],
    ['p23-4', '23.4'],
    ['b2-10', 'B2.10'],
  ])('calls %s %s for short', (ref, label) => {
    expect(shortLabel(ref)).toBe(label);
  });

  it.each([
    ['p38', 'Paragraph 38'],
    ['a2', 'Annex A, paragraph 2'],
    ['b4-1', 'Annex B, paragraph 4'],
  ])('calls the paragraph of %s %s in full', (ref, label) => {
    expect(longLabel(findParagraph(ref))).toBe(label);
  });

  it('puts a letter before the numbers of an annex only', () => {
    expect(['p38', 'a2', 'b2'].map(annexLetter)).toEqual(['', 'A', 'B']);
  });

  it('names parts and time frames in the report’s words', () => {
    expect(partName('annex-b')).toBe('Annex B');
    expect(partName('main')).toBe('Main report');
    expect(timeframeName('six-months')).toBe('For action over the next six months');
  });

  it('tells the headings above a paragraph, outermost first', () => {
    expect(trailOf('p38').map(({ name }) => name)).toEqual([
      'Main report',
      'Impact of local public services',
      'Staying safe',
    ]);
  });

  it('counts in the singular and in the plural', () => {
    expect([count(0, 'action'), count(1, 'action'), count(2, 'action')]).toEqual([
      '0 actions',
      '1 action',
      '2 actions',
    ]);
  });
});
