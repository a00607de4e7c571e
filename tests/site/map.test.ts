import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/model/schema.ts';
import { findOnMap, mapReport, reportMap } from '../../src/site/map.ts';
import { report } from '../../src/site/report.ts';

describe('the map of the report', () => {
  it('has a bar for every paragraph, in report order', () => {
    const refs = reportMap.flatMap(({ bars }) => bars.map(({ ref }) => ref));
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
});

describe('a map', () => {
  const [first, second, third] = report.paragraphs;
  const paragraphs = [
    { ...first, text: 'x'.repeat(200), items: [] },
    { ...second, text: 'x'.repeat(50), items: [] },
    { ...third, text: 'x'.repeat(49), items: [{ ref: 'p3-1', text: 'x'.repeat(50) }] },
  ] as Paragraph[];
  const map = mapReport({ ...report, paragraphs });

  it('has bars as high as paragraphs with their items are long, in percent of the longest', () => {
    expect(map.flatMap(({ bars }) => bars)).toEqual([
      { ref: 'p1', height: 100 },
      { ref: 'p2', height: 25 },
      { ref: 'p3', height: 50 },
    ]);
  });

  it('refuses a paragraph of an area that the report does not have', () => {
    const stray = { ...paragraphs[0], part: 'main', area: 'nowhere' } as Paragraph;
    expect(() => mapReport({ ...report, paragraphs: [stray] })).toThrow('the area nowhere');
  });

  it('says in which group a paragraph is and how many come before it', () => {
    const { group, before, total } = findOnMap(reportMap, 'a1');
    expect([group.name, group.before, before, total]).toEqual(['Annex A', 84, 84, 94]);
    expect(findOnMap(reportMap, 'p38').group.before).toBe(36);
    expect(() => findOnMap(map, 'p4')).toThrow('p4 on the map');
  });

  it('says on which side of a paragraph its group’s name stays within the map', () => {
    const sides = ['p28', 'p29', 'p66', 'p67'].map((ref) => findOnMap(reportMap, ref).side);
    expect(sides).toEqual(['start', 'middle', 'middle', 'end']);
  });

  it('centres a name on a paragraph just three tenths of the way from either end', () => {
    const five = ['p1', 'p2', 'p3', 'p4', 'p5'].map((ref) => ({ ref, height: 100 }));
    const group = { name: 'A', section: 'a', before: 0, judgement: undefined, bars: five };
    const sides = five.map(({ ref }) => findOnMap([group], ref).side);
    expect(sides).toEqual(['start', 'middle', 'middle', 'middle', 'end']);
  });
});
