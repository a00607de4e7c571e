import { expect, it } from 'vitest';
import { marginLine, marginOf, withRefs } from '../../src/site/margins.ts';
import { findSection } from '../../src/site/report.ts';

it('gives a section of the main report its grade, its summary, recommendations and annex A', () => {
  const margin = marginOf(findSection('staying-safe'));
  expect(margin?.judgement.word).toBe('inadequate');
  expect(margin?.lines.map(({ name }) => name)).toEqual(['Summary', 'Recommendations', 'Annex A']);
  const [summary, recommendations, annexA] = margin?.lines ?? [];
  expect(summary?.refs).toEqual(['p17', 'p18']);
  expect(recommendations?.refs).toContain('b4');
  expect(annexA?.refs).toEqual(['a3']);
  expect([margin?.previous?.slug, margin?.next?.slug]).toEqual([
    'being-healthy',
    'enjoying-and-achieving',
  ]);
});

it('gives a section of the summary the first paragraphs of its main report', () => {
  const [mainReport] = marginOf(findSection('summary-staying-safe'))?.lines ?? [];
  expect(mainReport).toEqual({ name: 'Main report', refs: ['p37', 'p38', 'p39'], isCut: true });
});

it('cuts a line only where it has more paragraphs than are shown', () => {
  expect(marginLine('Summary', ['p17', 'p18', 'p19'], 3).isCut).toBe(false);
  expect(marginLine('Summary', ['p17', 'p18', 'p19', 'p20'], 3)).toEqual({
    name: 'Summary',
    refs: ['p17', 'p18', 'p19'],
    isCut: true,
  });
  expect(marginLine('Annex A', ['a1', 'a2', 'a3', 'a4']).isCut).toBe(false);
});

it('leaves out a line that names no paragraph', () => {
  const lines = [marginLine('Summary', ['p17']), marginLine('Annex A', [])];
  expect(withRefs(lines).map(({ name }) => name)).toEqual(['Summary']);
});

it('gives nothing to a section that is on no area', () => {
  expect(marginOf(findSection('context'))).toBeUndefined();
});
