import { describe, expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';
import { mentionsIn, oracle, textsOf, vocabulary } from './real-corpus.ts';

const texts = report.paragraphs
  .flatMap(({ ref }) => textsOf(ref))
  .map((text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
const timesIn = (pattern: RegExp) =>
  texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
const mentionsOf = (kind: 'word' | 'phrase', text: string) =>
  mentionsIn(oracle.answer([{ kind, text }]));

describe('the scan that search is held against', () => {
  it('has every letter and digit of the report', () => {
    const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const words = [...oracle.words.values()].flat().map(({ exact }) => lettersOf(exact));
    expect(words.join('')).toBe(lettersOf(texts.join('')).toLowerCase());
  });

  it('counts what a pattern counts in the texts', () => {
    expect(mentionsOf('word', 'inspection')).toBe(timesIn(/\binspect(?:ion|ions|ed)?\b/gi));
    expect(mentionsOf('phrase', 'inspection')).toBe(timesIn(/\binspection\b/gi));
    expect(mentionsOf('phrase', 'young people')).toBe(timesIn(/\byoung people\b(?!’)/gi));
    expect(mentionsOf('word', 'lookedafter')).toBe(timesIn(/\blooked[- ]after\b/gi));
    expect(mentionsOf('word', '14-19')).toBe(timesIn(/\b14[-–]19\b/g));
    expect(mentionsOf('word', 'LSCB')).toBe(timesIn(/\bLSCB\b|\bLCSB\b/g));
  });

  it('counts as often as it stands there every word without a hyphen, exactly', () => {
    const joined = new Set(oracle.compounds.map(({ parts }) => parts.join('')));
    const words = vocabulary.filter((word) => /^[a-z]{5,}$/.test(word) && !joined.has(word));
    for (const word of words.filter((_, index) => index % 10 === 0)) {
      const times = timesIn(
        new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}]|’\\p{L})`, 'giu'),
      );
      expect(times, word).toBe(mentionsOf('phrase', word));
    }
  });

  it('knows every word of the report', () => {
    const unknown = vocabulary.filter((text) => mentionsOf('phrase', text) === 0);
    expect(unknown).toEqual([]);
  });

  it('takes of places that overlap the longest, once', () => {
    const answer = oracle.answer([
      { kind: 'word', text: 'looked' },
      { kind: 'word', text: 'after' },
      { kind: 'phrase', text: 'looked after' },
    ]);
    expect(mentionsIn(answer)).toBeLessThan(
      mentionsOf('word', 'looked') + mentionsOf('word', 'after'),
    );
    expect(mentionsIn(answer)).toBeGreaterThanOrEqual(mentionsOf('phrase', 'looked after'));
  });
});
