import { describe, expect, it } from 'vitest';
import { figuresAsked } from '../../src/search/query/figures-asked.ts';
import { report } from '../../src/site/report.ts';
import { corpus, names } from './real-corpus.ts';

describe('a query that asks for a number', () => {
  it.each([
    ['how many looked after children', ['Figures on looked-after children: 9 figures']],
    ['How many children are looked-after?', ['Figures on looked-after children: 9 figures']],
    ['number of young offenders', ['Figures on young offenders: 6 figures']],
    ['% of schools', ['Figures on schools: 2 figures']],
    ['how many young mothers', ['Figures on young mothers: 3 figures']],
    ['how many BME groups are there', ['Figures on BME groups: 4 figures']],
    ['how many inspectors', ['Figures on inspectors: 6 figures']],
    ['how many children', []],
    ['looked after children', []],
    ['how old is the report', []],
    ['how are schools funded', []],
  ])('leads from %s to %j', (query, lines) => {
    const asked = figuresAsked(query, names.figures, corpus.families);
    expect(asked.map(({ text }) => text)).toEqual(lines);
  });
});

it('knows each group of the report, and how many figures it has', () => {
  const groups = Map.groupBy(
    report.figures.flatMap(({ groups }) => groups),
    (name) => name,
  );
  const expected = [...groups].map(([name, all]) => `${name}: ${all.length} figure`);
  const lines = names.figures.map(({ line }) => line.replace('Figures on ', ''));
  expect(lines.map((line) => line.replace(/s$/, '')).sort()).toEqual(expected.sort());
});
