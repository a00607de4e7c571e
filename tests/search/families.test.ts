import { describe, expect, it } from 'vitest';
import { encodeFamilies, readFamilies } from '../../src/search/query/families.ts';
import { wordForms } from '../../src/text/words.ts';
import { report } from '../../src/site/report.ts';
import { corpus, refsFound, vocabulary } from './real-corpus.ts';

describe('the families of words', () => {
  it('are the same after they were written in few characters', () => {
    const groups = [
      [['government', 'governments'], ['governance']],
      [['care'], ['careful']],
    ];
    const encoded = encodeFamilies(groups);
    expect(encoded).toBe('govern:ment,ments|ance care:|ful');
    const families = readFamilies({ families: encoded, abbreviations: [] });
    const names = ['government', 'governments', 'governance', 'care', 'careful'].map(
      (word) => wordForms(word, families).family,
    );
    expect(new Set(names).size).toBe(4);
    expect(names[0]).toBe(names[1]);
  });

  it('are for each word of the report those of the editor, though the unused are left out', () => {
    const all = readFamilies({
      families: encodeFamilies(report.wordFamilies),
      abbreviations: report.abbreviations.map(({ short, expansion }) => ({ short, expansion })),
    });
    const together = (families: typeof all) => {
      const byFamily = Map.groupBy(vocabulary, (word) => wordForms(word, families).family);
      return [...byFamily.values()].map((words) => words.join(' ')).sort();
    };
    expect(together(corpus.families)).toEqual(together(all));
  });

  it.each([
    ['government', /\bgovernments?\b/i],
    ['governance', /\bgovernance\b/i],
    ['university', /\buniversit(?:y|ies)\b/i],
    ['informal', /\binformal(?:ly)?\b/i],
    ['board', /\bboards?\b/i],
  ])('keep words apart that only look alike: %s', (word, forms) => {
    const expected = report.paragraphs.filter(({ text, items }) =>
      [text, ...items.map((item) => item.text)].some((one) => forms.test(one)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(refsFound(word)).toEqual(expected.map(({ ref }) => ref));
  });
});
