import { describe, expect, it } from 'vitest';
import { formatClause } from '../../src/search/query/format-clause.ts';
import { search } from '../../src/search/query/index.ts';
import { required } from '../../src/text/required.ts';
import { corpus } from './real-corpus.ts';

describe('a clause as a reader would type it', () => {
  it.each([
    ['care OR audit thresholds', ['care OR audit', 'thresholds']],
    ['thresh* housing', ['thresh*', 'housing']],
    ['"safe" housing', ['"safe"', 'housing']],
    ['"care plan" OR thresh*', ['"care plan" OR thresh*']],
    ['looked after thresholds', ['"looked after"', 'thresholds']],
  ])('of %s', (query, clauses) => {
    expect(search(query, corpus).clauses.map(formatClause)).toEqual(clauses);
  });

  it.each(['care OR audit', 'thresh*', '"safe"', 'safe', 'LSCB', '"care plan" OR thresh*'])(
    'finds what the clause finds: %s',
    (query) => {
      const clause = required(search(query, corpus).clauses[0], 'a clause');
      const [again] = search(formatClause(clause), corpus).clauses;
      expect(clause.paragraphs.size).toBeGreaterThan(0);
      expect(again?.paragraphs).toEqual(clause.paragraphs);
    },
  );
});
