import { expect, it } from 'vitest';
import { reportMap } from '../../src/site/map.ts';
import { report } from '../../src/site/report.ts';

it('has a mark for every paragraph, in report order', () => {
  const refs = reportMap.flatMap(({ marks }) => marks.map(({ paragraph }) => paragraph.ref));
  expect(refs).toEqual(report.paragraphs.map(({ ref }) => ref));
});

it('names its groups by part, and in the main report by area with its judgement', () => {
  expect(reportMap.map(({ name, judgement }) => [name, judgement?.word])).toEqual([
    ['Introduction', undefined],
    ['Context', undefined],
    ['Summary report', undefined],
    ['Recommendations', undefined],
    ['Being healthy', 'adequate'],
    ['Staying safe', 'inadequate'],
    ['Enjoying and achieving', 'good'],
    ['Making a positive contribution', 'good'],
    ['Achieving economic well-being', 'adequate'],
    ['Service management', 'adequate'],
    ['Annex A', undefined],
    ['Annex B', undefined],
  ]);
});

it('has marks as high as paragraphs are long, in the steps that its style has', () => {
  const marks = reportMap.flatMap((group) => group.marks);
  const heightOf = (ref: string) => marks.find(({ paragraph }) => paragraph.ref === ref)?.height;
  expect(Math.max(...marks.map(({ height }) => height))).toBe(12);
  expect(Math.min(...marks.map(({ height }) => height))).toBe(1);
  expect(heightOf('p38')).toBeGreaterThan(heightOf('p11') ?? 12);
});
