import { expect, it } from 'vitest';
import { partName, timeframeName, trailOf } from '../../src/model/headings.ts';
import { findParagraph, report } from '../../src/site/report.ts';

it('gives parts and time frames the names that the report’s headings use', () => {
  expect(partName('annex-b', report)).toBe('Annex B');
  expect(partName('main', report)).toBe('Main report');
  expect(timeframeName('six-months', report)).toBe('For action over the next six months');
});

it('lists the headings above a paragraph, outermost first', () => {
  expect(trailOf(findParagraph('p38'), report).map(({ name }) => name)).toEqual([
    'Main report',
    'Impact of local public services',
    'Staying safe',
  ]);
});
