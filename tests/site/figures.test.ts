import { describe, expect, it } from 'vitest';
import { comparisons, figureGroups, figureKinds, figures } from '../../src/site/figures.ts';

describe('the figures', () => {
  it('have their whole sentence, once more where a sentence states several', () => {
    const sentences = figures
      .filter(({ figure }) => ['1910', 'six pottery towns'].includes(figure.quote))
      .map(({ sentence }) => sentence);
    expect(sentences).toHaveLength(2);
    expect(new Set(sentences).size).toBe(1);
    expect(sentences[0]).toMatch(/^\S.*1910.* six pottery towns .*\.$/);
  });

  it('have the area of their section, those of annex A by its editor', () => {
    const areasOf = (ref: string) => figures.find(({ figure }) => figure.ref === ref)?.areas;
    expect(areasOf('p69')).toEqual(['achieving-economic-well-being']);
    expect(areasOf('a6')).toContain('achieving-economic-well-being');
    expect(areasOf('p7')).toEqual([]);
  });

  it('are of kinds in one order, and in groups from A to Z that addresses can name', () => {
    expect(figureKinds).toEqual([
      'percentage',
      'count',
      'year',
      'period',
      'age',
      'duration',
      'rank',
    ]);
    expect(figureGroups.map(({ name }) => name)).toEqual(
      figureGroups.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    );
    expect(figureGroups).toContainEqual({
      name: 'looked-after children',
      slug: 'looked-after-children',
    });
  });

  it('are compared with the national average in one sentence', () => {
    expect(comparisons.map(({ figure, bars }) => [figure.ref, bars])).toEqual([
      [
        'p63',
        [
          { quote: '78.6%', percent: 78.6 },
          { quote: 'national average of 74%', percent: 74 },
        ],
      ],
    ]);
  });
});
