import { expect, it } from 'vitest';
import { countEditorialLinks } from '../../src/site/editorial-links.ts';
import { findParagraph, report } from '../../src/site/report.ts';
import type { AreaLink, EvidenceLink, Recommendation } from '../../src/model/schema.ts';

it('counts the links that an editor has made, of recommendations, actions and paragraphs', () => {
  const recommendation: Recommendation = {
    ref: 'p23',
    timeframe: 'immediate',
    addressee: null,
    text: 'Agencies should:',
    actions: [
      {
        ref: 'p23-1',
        text: 'audit',
        counterparts: [evidence('editorial')],
        areas: [area('editorial'), area('stated')],
        evidence: [evidence('editorial')],
      },
    ],
    counterparts: [evidence('stated'), evidence('editorial')],
    areas: [area('editorial'), area('stated')],
    evidence: [evidence('editorial'), evidence('stated')],
  };
  const paragraph = { ...findParagraph('a3'), concerns: [area('editorial')] };
  expect(countEditorialLinks({ recommendations: [recommendation], paragraphs: [paragraph] })).toBe(
    7,
  );
  expect(countEditorialLinks({ recommendations: [], paragraphs: [] })).toBe(0);
});

it('finds as many in the report as its data has the word', () => {
  const { recommendations, paragraphs } = report;
  const words = JSON.stringify({ recommendations, paragraphs }).match(/"basis":"editorial"/g);
  expect(countEditorialLinks(report)).toBe(words?.length);
});

function area(basis: AreaLink['basis']): AreaLink {
  return { area: 'staying-safe', basis, reason: 'It says so.' };
}

function evidence(basis: EvidenceLink['basis']): EvidenceLink {
  return { ref: 'p38', basis, reason: 'It says so.' };
}
