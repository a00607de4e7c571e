import { describe, expect, it } from 'vitest';
import { countNamed, needsMore, search } from '../../src/search/query/index.ts';
import { report } from '../../src/site/report.ts';
import { corpus, offersFor, vocabulary } from './real-corpus.ts';

describe('whether there may be more than the exact hits', () => {
  it('is said of every name for which the report’s words are offered', () => {
    const names = report.alsoCalled.flatMap((one) => one.names);
    expect(names.length).toBeGreaterThan(400);
    const missed = names.filter(
      (name) => offersFor(name).length > 0 && !needsMore(search(name, corpus), corpus),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['thresholds', 2, 'a subject and a term'],
    ['bullying', 1, 'a subject'],
    ['accountability', 1, 'a subject'],
    ['robust', 0, 'nothing'],
    ['bullying or truancy', 0, 'nothing by itself'],
  ])('counts what “%s” names: %i, %s', (query, count) => {
    expect(countNamed(search(query, corpus), corpus)).toBe(count);
  });

  it('is said of hardly any single word of the report', () => {
    const more = vocabulary.filter((word) => needsMore(search(word, corpus), corpus));
    const plain = more.filter((word) => search(word, corpus).unknown.length === 0);
    expect(plain.length).toBeLessThan(vocabulary.length / 20);
  });
});
