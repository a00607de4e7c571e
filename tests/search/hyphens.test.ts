import { describe, expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';
import type { Term } from './oracle.ts';
import { wordsOf } from './oracle/words.ts';
import { found, oracle, phrasesOf, textsOf, wrong } from './real-corpus.ts';

describe('a word with a hyphen', () => {
  it('that the report writes so is one with its parts and with one word', () => {
    expect(oracle.compounds.length).toBeGreaterThan(50);
    const hyphenated = oracle.compounds.map(({ parts }) => parts.join('-'));
    const joined = oracle.compounds.map(({ parts }) => parts.join(''));
    const apart = oracle.compounds.map(({ parts }) => parts.join(' '));
    expect(wrong([...hyphenated, ...joined].map(asWord))).toEqual([]);
    expect(wrong([...hyphenated, ...joined, ...apart].map(asPhrase))).toEqual([]);
  });

  it('means its parts side by side, with other forms of them', () => {
    const pairs = phrasesOf(2).filter((_, index) => index % 20 === 0);
    expect(wrong(pairs.map((pair) => asWord(pair.replace(' ', '-'))))).toEqual([]);
  });

  it('never runs over the end of a clause', () => {
    const texts = report.paragraphs.flatMap(({ ref }) => textsOf(ref));
    const over = texts.flatMap((text) => [...text.matchAll(/([a-z]+)[.!?;:,] ([a-z]+)/gi)]);
    expect(over.length).toBeGreaterThan(300);
    const joined = over.map(([, before = '', after = '']) => asWord(`${before}-${after}`));
    expect(wrong(joined)).toEqual([]);
  });

  it('never runs from one list item into the next', () => {
    const joined = report.paragraphs.flatMap(({ ref }) => {
      const texts = textsOf(ref).map((text) => wordsOf(text).map(({ printed }) => printed));
      const pairs = texts.slice(1).map((words, index) => [texts[index]?.at(-1), words[0]]);
      return pairs.map((pair) => asWord(pair.join('-')));
    });
    expect(joined).toHaveLength(32);
    expect(wrong(joined)).toEqual([]);
  });

  it('is found by its beginning, on either side of the hyphen', () => {
    const beginnings = ['look', 'looked', 'lookeda', 'lookedafter', 'coo', 'coordin'];
    const terms = beginnings.map((text): [string, Term] => [`${text}*`, { kind: 'prefix', text }]);
    expect(wrong(terms)).toEqual([]);
    expect(found('looked-aft*')).toEqual(found('lookedaft*'));
  });

  it('that is cut short has any form of the words before the last', () => {
    expect(found('looked-aft*')).not.toEqual([]);
    expect(found('looking-aft*')).toEqual(found('looked-aft*'));
  });
});

function asWord(text: string): [string, Term] {
  return [text, { kind: 'word', text }];
}

function asPhrase(text: string): [string, Term] {
  return [`"${text}"`, { kind: 'phrase', text }];
}
