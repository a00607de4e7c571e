import { expect, it } from 'vitest';
import { marginOf } from '../../src/site/margins.ts';
import { findSection } from '../../src/site/report.ts';

it('gives a section of the main report its grade, its summary, recommendations and annex A', () => {
  const margin = marginOf(findSection('staying-safe'));
  expect(margin?.judgement.word).toBe('inadequate');
  expect([margin?.otherName, margin?.otherRefs]).toEqual(['Summary', ['p17', 'p18']]);
  expect(margin?.recommendations).toContain('b4');
  expect(margin?.annexA).toEqual(['a3']);
  expect([margin?.previous?.slug, margin?.next?.slug]).toEqual([
    'being-healthy',
    'enjoying-and-achieving',
  ]);
});

it('gives a section of the summary its main report', () => {
  const margin = marginOf(findSection('summary-staying-safe'));
  expect([margin?.otherName, margin?.other.slug]).toEqual(['Main report', 'staying-safe']);
});

it('gives nothing to a section that is on no area', () => {
  expect(marginOf(findSection('context'))).toBeUndefined();
});
