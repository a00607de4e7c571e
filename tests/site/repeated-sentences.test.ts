import { describe, expect, it } from 'vitest';
import { findRepeatedSentences } from '../../src/site/repeated-sentences.ts';
import { report } from '../../src/site/report.ts';

describe('the sentences that stand in two paragraphs', () => {
  const found = findRepeatedSentences(report);
  const pairs = found.map(({ first, second }) => `${first.ref} ${second.ref}`);

  it('are all those of which every letter is the same', () => {
    const sentences = report.paragraphs.flatMap(({ ref, text }) =>
      text.split(/(?<=\.) (?=[A-Z])/).map((words) => ({ ref, words })),
    );
    const same = sentences.flatMap((first, at) =>
      sentences
        .slice(at + 1)
        .filter(({ ref, words }) => words === first.words && ref !== first.ref)
        .map(({ ref, words }) => [first.ref, ref, words]),
    );
    expect(same.length).toBeGreaterThan(5);
    for (const [first, second, words] of same) {
      expect(found).toContainEqual({
        first: { ref: first, words },
        second: { ref: second, words },
      });
    }
  });

  it.each([
    ['with one word changed', 'p22 p72', 'Service management within the council is variable.'],
    [
      'with words left out',
      'p17 p37',
      'This is due to the weaknesses in the council’s social care safeguarding arrangements for vulnerable children and the ACPC’s inadequate performance.',
    ],
    [
      'as a recommendation',
      'p45 b2-6',
      'There are substantial areas of weakness in quality standards identified in recent regulatory inspections of the council’s fostering, adoption and residential care services.',
    ],
  ])('are found %s', (_, pair, words) => {
    const of = found.filter(({ first, second }) => `${first.ref} ${second.ref}` === pair);
    expect(of.map(({ first }) => first.words)).toContain(words);
  });

  it('are not those that only have the same form', () => {
    expect(pairs).not.toContain('p19 p64');
    expect(pairs).not.toContain('p16 p17');
  });

  it('share the less, the more paragraphs have the words that they share', () => {
    // Of two paragraphs, a word of both weighs log(3/2), a word of one log(3/1). By hand: eight shared
    // words beside one other each share .747 of what they weigh, nine .769; .75 is the least.
    const alikeIn = (shared: string) => {
      const paragraphs = ['north', 'south'].map((other, at) => ({
        ...report.paragraphs[0],
        ref: `p${at + 1}`,
        text: `${shared} ${other}.`,
        items: [],
      }));
      return findRepeatedSentences({ paragraphs: paragraphs as typeof report.paragraphs }).length;
    };
    const eight = 'Ash birch cedar elm fir hazel larch maple';
    expect(alikeIn(eight)).toBe(0);
    expect(alikeIn(`${eight} oak`)).toBe(1);
  });

  it('are found where one follows the other', () => {
    const text = 'Some teams repeat the very same sentence at once.';
    const [one, two] = ['p1', 'p2'].map((ref) => ({
      ...report.paragraphs[0],
      ref,
      text,
      items: [],
    }));
    expect(findRepeatedSentences({ paragraphs: [one, two] as typeof report.paragraphs })).toEqual([
      { first: { ref: 'p1', words: text }, second: { ref: 'p2', words: text } },
    ]);
  });

  it.each([
    ['has six words', 'Six words are just enough here.', 1],
    ['has five, which may be chance', 'Five words are not enough.', 0],
  ])('are compared where each %s', (_, text, count) => {
    const paragraphs = ['p1', 'p2'].map((ref) => ({
      ...report.paragraphs[0],
      ref,
      text,
      items: [],
    })) as typeof report.paragraphs;
    expect(findRepeatedSentences({ paragraphs })).toHaveLength(count);
  });

  it('are found whichever paragraph comes first', () => {
    const backwards = findRepeatedSentences({ paragraphs: report.paragraphs.toReversed() });
    const turned = backwards.map(({ first, second }) => `${second.ref} ${first.ref}`);
    expect(turned.sort()).toEqual(pairs.toSorted());
  });
});
