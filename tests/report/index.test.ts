import { expect, test } from 'vitest';
import * as api from '../../src/report/index.ts';

test('src/report exposes what it means to, and no more', () => {
  expect(Object.keys(api).sort()).toEqual([
    'Abbreviation',
    'Action',
    'Area',
    'AreaLink',
    'Basis',
    'Counterpart',
    'EvidenceLink',
    'Grade',
    'Item',
    'Judgement',
    'Lines',
    'Note',
    'Paragraph',
    'Part',
    'Quote',
    'Recommendation',
    'Report',
    'Section',
    'Series',
    'StatedGrade',
    'Timeframe',
    'addProblem',
    'decodeSource',
    'itemRef',
    'paragraphOf',
    'readEditorial',
    'readReport',
    'shortFormPattern',
    'textsOf',
  ]);
});
